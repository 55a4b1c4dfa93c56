import type { Neighbour } from "./neighbours.ts";
import { reasonsFor } from "./reasons.ts";
import type { Vectors } from "./vectors.ts";

export interface RelatedPlace {
  at: number;
  reasons: string[];
}

/** Related articles of one, at most, and how alike they must be at least. */
const SHOWN = 5;
const LEAST = 0.15;
/** Things that both must name, so that there is something to say. */
const REASONS = 2;

/** The articles most like one, each with what they share; `isOther` leaves out its event's members and its copies. */
export function relatedTo(
  all: Vectors,
  one: number,
  neighbours: Neighbour[],
  isOther: (at: number) => boolean,
): RelatedPlace[] {
  return neighbours
    .filter(({ at, likeness }) => likeness >= LEAST && isOther(at))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
    .slice(0, SHOWN)
    .map(({ at }) => ({ at, reasons: reasonsFor(all, one, at, 4) }))
    .filter(({ reasons }) => reasons.length >= REASONS);
}
