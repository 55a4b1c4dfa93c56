import { createHash } from "node:crypto";

/** How a long row is cut into pieces. */
interface Cut<Item> {
  /** What tells an item from the others and stays when its content changes. */
  nameOf: (item: Item) => string;
  /** Counts against `least` and `most`; 1 if it is not given. */
  weightOf?: (item: Item) => number;
  /** A piece that is no lighter than this ends behind one item of so many. */
  least: number;
  oneIn: number;
  /** Weight from which on a piece is full, whatever its last item. */
  most: number;
}

/**
 * Cuts a row into pieces whose ends depend on the items there alone: when one is added, or taken away, or changed, the
 * pieces before and behind stay what they are, so that what was made of them can be kept.
 */
export function* inPieces<Item>(
  row: Iterable<Item>,
  { nameOf, weightOf = () => 1, least, oneIn, most }: Cut<Item>,
) {
  let piece: Item[] = [];
  let weight = 0;
  for (const item of row) {
    piece.push(item);
    weight += weightOf(item);
    if (weight < most && (weight < least || hashOf(nameOf(item)) % oneIn > 0)) continue;
    yield piece;
    piece = [];
    weight = 0;
  }
  if (piece.length > 0) yield piece;
}

/** A number from 0 to 2³² − 1 that is as good as drawn by lot, and always the same for a text. */
export function hashOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}
