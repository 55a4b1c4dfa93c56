import { PAGES } from "../../src/model/index.ts";
import { useWords } from "./words.ts";

/** A rule by its name, with what it says one step away. */
export function RuleLink({ root, rule }: { root: string; rule: string }) {
  const words = useWords().source;
  return <a href={`${root}${PAGES.rules}#${rule}`}>{words.rule(rule)}</a>;
}
