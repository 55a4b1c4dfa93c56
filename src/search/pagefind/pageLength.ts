/**
 * Four binary digits of a number, which is what Lucene keeps of a text's length too: it only says how much a word
 * weighs in it, and in full it would be half of `awal`.
 */
export function roughly(count: number): number {
  const unit = 2 ** Math.max(0, Math.floor(Math.log2(count)) - 3);
  return count === 0 ? 0 : Math.round(count / unit) * unit;
}
