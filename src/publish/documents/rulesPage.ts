import { PAGES } from "../../model/index.ts";
import { RULES } from "../../parse/index.ts";
import { words } from "../words.ts";
import { page } from "./page.ts";
import type { RulesPage } from "./types.ts";

/** All rules by name. */
export function toRulesPage(): RulesPage {
  const rules = Object.entries(RULES).map(([name, { summary, example }]) => ({ name, summary, example }));
  return { ...page(PAGES.rules, words.rules.title, words.rules.description), rules };
}
