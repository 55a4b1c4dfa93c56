import type { Role } from "../../model/index.ts";
import type { Dateline } from "../cues/dateline.ts";
import type { OutletIndex } from "../cues/outlet.ts";
import type { Label, RuleName } from "../rules.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A text on its way to being understood: its paragraphs, and what each of them was found to be so far. */
export interface Page {
  paragraphs: readonly Paragraph[];
  /** One for each paragraph; null where no pass has spoken yet. */
  labels: readonly (Label | null)[];
  outlets: OutletIndex;
  /** The datelines that were looked for so far: see `openingOf`. */
  openings: Map<Paragraph, Dateline | null>;
}

/** What a pass says of a paragraph, by its index. */
export type Claim = readonly [paragraph: number, role: Role, rule: RuleName];

/** A pass looks at the whole page and says what some of its paragraphs are. */
export type Pass = (page: Page) => Claim[];

/** Takes the passes in order; what one has said of a paragraph, a later one does not unsay. */
export function runPasses(page: Page, passes: readonly Pass[]): Page {
  return passes.reduce((read, pass) => settle(read, pass(read)), page);
}

function settle(page: Page, claims: Claim[]): Page {
  if (claims.length === 0) return page;
  const labels = [...page.labels];
  for (const [paragraph, role, rule] of claims) labels[paragraph] ??= { role, rule };
  // Spelt out in the order of `openPage`, not spread: all pages are of one shape, which keeps the passes fast.
  return { paragraphs: page.paragraphs, labels, outlets: page.outlets, openings: page.openings };
}
