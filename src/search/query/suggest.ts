import type { WordList } from "./wordList.ts";

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/**
 * The word of the list that is one slip of the hand away from `word` and stands in most articles; null where none is,
 * and where `word` itself stands in the list.
 */
export function nearestWord(word: string, words: WordList): string | null {
  if (word.length < SHORTEST) return null;
  let best: { word: string; weight: number } | null = null;
  for (const [other, rank] of words) {
    if (other === word) return null;
    if (Math.abs(other.length - word.length) > 1 || !isOneSlip(word, other)) continue;
    // People seldom miss a word's first letter.
    const weight = rank + (other[0] === word[0] ? 1 : 0);
    if (!best || weight > best.weight) best = { word: other, weight };
  }
  return best?.word ?? null;
}

/** One letter more, less, other, or two neighbours changed round (Damerau). */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.length === restB.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}
