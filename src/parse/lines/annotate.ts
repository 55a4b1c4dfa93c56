import { type Line, ROLES, type Span } from "../../model/index.ts";
import type { Label } from "../rules.ts";
import type { Page } from "./page.ts";
import type { SourceLine } from "./split.ts";

const BLANK: Label = { role: "blank", rule: "baris-kosong" };

/** The lines of the source text, each with what it was found to be and what was lifted out of it. */
export function annotate(
  rows: readonly SourceLine[],
  page: Page,
  spans: ReadonlyMap<number, Span[]>,
): Line[] {
  const labels: Label[] = rows.map(() => BLANK);
  for (const [at, { rows: own }] of page.paragraphs.entries()) {
    const label = page.labels[at];
    if (label) for (const { line } of own) labels[line - 1] = label;
  }
  return rows.map(({ line, text, end }) => {
    const { role, rule } = labels[line - 1] ?? BLANK;
    const kind = ROLES[role];
    const lifted = kind === "body" ? spans.get(line) : undefined;
    return lifted
      ? { line, text, end, kind, role, rule, spans: lifted }
      : { line, text, end, kind, role, rule };
  });
}
