import { PAGES } from "../../src/model/index.ts";

/** A rule by its name, with what it says one step away. */
export function RuleLink({ root, rule }: { root: string; rule: string }) {
  return <a href={`${root}${PAGES.rules}#${rule}`}>aturan {rule}</a>;
}
