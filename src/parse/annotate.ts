import type { Line, Span } from "../article.ts";
import { KINDS } from "./kinds.ts";
import type { Row } from "./lines.ts";
import type { Page } from "./page.ts";
import type { Label } from "./rules.ts";

const BLANK: Label = { role: "blank", rule: "baris-kosong" };

/** The lines of the source text, each with what it was found to be and what was lifted out of it. */
export function annotate(rows: readonly Row[], page: Page, spans: ReadonlyMap<number, Span[]>): Line[] {
  const labels = new Map<number, Label>();
  page.units.forEach((unit, at) => {
    const label = page.labels[at];
    if (label) for (const row of unit.rows) labels.set(row.line, label);
  });
  return rows.map(({ line, text, end }) => {
    const { role, rule } = labels.get(line) ?? BLANK;
    const lifted = KINDS[role] === "body" ? spans.get(line) : undefined;
    return { line, text, end, kind: KINDS[role], role, rule, ...(lifted ? { spans: lifted } : {}) };
  });
}
