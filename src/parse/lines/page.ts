import type { Role } from "../../model/index.ts";
import type { Dateline } from "../cues/dateline.ts";
import type { OutletIndex } from "../cues/outlet.ts";
import type { Label, RuleName } from "../rules.ts";
import type { Unit } from "./paragraphs.ts";

/** A text on its way to being understood: its units, and what each of them was found to be so far. */
export interface Page {
  units: readonly Unit[];
  /** One for each unit; null where no reading has spoken yet. */
  labels: readonly (Label | null)[];
  outlets: OutletIndex;
  /** The datelines that were looked for so far: see `openingOf`. */
  openings: Map<Unit, Dateline | null>;
}

/** What a reading says of a unit, by its index. */
export type Claim = readonly [unit: number, role: Role, rule: RuleName];

/** A reading looks at the whole page and says what some of its units are. */
export type Reading = (page: Page) => Claim[];

/** Takes the readings in order; what one has said of a unit, a later one does not unsay. */
export function readInTurn(page: Page, readings: readonly Reading[]): Page {
  return readings.reduce((read, reading) => settle(read, reading(read)), page);
}

function settle(page: Page, claims: Claim[]): Page {
  if (claims.length === 0) return page;
  const labels = [...page.labels];
  for (const [unit, role, rule] of claims) labels[unit] ??= { role, rule };
  // Spelt out in the order of `openPage`, not spread: all pages are of one shape, which keeps the readings fast.
  return { units: page.units, labels, outlets: page.outlets, openings: page.openings };
}
