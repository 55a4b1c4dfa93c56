/** A quick look at words in place of a table: says no to most words that the table lacks, never to one that it has. */
export type Glance = Uint8Array;

const BITS = 16;
const SHIFT = 32 - BITS;

/** The glance of a table's words. */
export function glanceOf(words: Iterable<string>): Glance {
  const glance = new Uint8Array(1 << BITS);
  for (const word of words) glance[printOf(word)] = 1;
  return glance;
}

/** True if the table may have the word. */
export function mayHave(glance: Glance, word: string): boolean {
  return glance[printOf(word)] === 1;
}

/** A number of four letters and the length: no table is asked, nor all letters read. */
function printOf(word: string): number {
  const length = word.length;
  const start = word.charCodeAt(0) * 31 + word.charCodeAt(length >> 2);
  const end = word.charCodeAt(length >> 1) * 31 + word.charCodeAt(length - 1);
  return Math.imul(start * 1021 + end * 17 + length, 0x9e3779b1) >>> SHIFT;
}
