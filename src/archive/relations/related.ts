import type { Neighbour } from "./neighbours.ts";
import { reasonsOnce } from "./reasons.ts";
import type { Vectors } from "./vectors.ts";

export interface RelatedPlace {
  at: number;
  reasons: string[];
}

/** Related articles of one, at most, and how alike they must be at least. */
const SHOWN = 5;
const LEAST = 0.15;
/** Things that both must name, so that there is something to say, and that are told at most. */
const REASONS = { least: 2, most: 4 };

/**
 * Finds the articles most like one among its neighbours, each with what they share; `isOther` leaves out its event's
 * members and its copies.
 */
export function relater(
  all: Vectors,
): (one: number, neighbours: Neighbour[], isOther: (at: number) => boolean) => RelatedPlace[] {
  const reasonsFor = reasonsOnce(all, REASONS.most);
  return (one, neighbours, isOther) =>
    neighbours
      .filter(({ at, likeness }) => likeness >= LEAST && isOther(at))
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, SHOWN)
      .map(({ at }) => ({ at, reasons: reasonsFor(one, at) }))
      .filter(({ reasons }) => reasons.length >= REASONS.least);
}
