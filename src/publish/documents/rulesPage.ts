import { PAGES } from "../../model/index.ts";
import { RULES } from "../../parse/index.ts";
import { page } from "./page.ts";
import type { RulesPage } from "./types.ts";

/** All rules by name. */
export function toRulesPage(): RulesPage {
  const rules = Object.entries(RULES).map(([name, { summary, example }]) => ({ name, summary, example }));
  const description = "Aturan yang dipakai untuk membaca naskah, masing-masing dengan contoh nyata.";
  return { ...page(PAGES.rules, "Aturan pembacaan", description), rules };
}
