import { HEAD, TIMES, TITLE, type Traits } from "./articleFeatures.ts";
import { numberPrints } from "./print.ts";

/** An article's features under the numbers of an archive, as they are compared. */
export interface Features extends Pick<Traits, "shingles" | "quotes"> {
  /** In rising order, each once. */
  ids: Int32Array;
  /** How often each stands in the text; what stands in headline or opening counts double. */
  counts: Uint16Array;
  /** Those of headline, deck and opening. */
  head: Int32Array;
  /** Those of the headline. */
  title: Int32Array;
}

/** So many values has a mark: what it says behind is too much to count. */
const MARKS = TIMES * 2 ** 16;

/**
 * Numbers the features of articles in the order in which these first have them, which decides between features that say
 * equally much.
 */
export function featuresOf(all: Traits[]): { features: Features[]; keys: string[] } {
  const numberOf = numberPrints(all.reduce((sum, { prints }) => sum + prints.length, 0));
  const keys: string[] = [];
  const features = all.map(({ prints, marks, text, ends, shingles, quotes }) => {
    // Number and mark in one, so that marks stay with their numbers when these are sorted.
    const row = new Float64Array(prints.length);
    for (let at = 0; at < row.length; at++) {
      const number = numberOf(prints[at] ?? 0);
      if (number === keys.length) keys.push(text.slice(ends[at - 1] ?? 0, ends[at]));
      row[at] = number * MARKS + ((marks[at] ?? 0) % MARKS);
    }
    return { ...toFeatures(row.sort()), shingles, quotes };
  });
  return { features, keys };
}

function toFeatures(row: Float64Array): Omit<Features, "shingles" | "quotes"> {
  const ids = new Int32Array(row.length);
  const counts = new Uint16Array(row.length);
  const head: number[] = [];
  const title: number[] = [];
  for (let at = 0; at < row.length; at++) {
    const value = row[at] ?? 0;
    const id = Math.floor(value / MARKS);
    const mark = value - id * MARKS;
    ids[at] = id;
    counts[at] = mark / TIMES;
    if (mark & HEAD) head.push(id);
    if (mark & TITLE) title.push(id);
  }
  return { ids, counts, head: Int32Array.from(head), title: Int32Array.from(title) };
}
