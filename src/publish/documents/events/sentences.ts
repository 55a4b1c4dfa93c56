import type { Article } from "../../../model/index.ts";

const sentences = new Intl.Segmenter("id", { granularity: "sentence" });

/** The sentences of an article's clean body, headings left out. */
export function sentencesOf({ body }: Pick<Article, "body">): string[] {
  return body
    .filter(({ type }) => type === "paragraph")
    .flatMap(({ text }) => [...sentences.segment(text)].map(({ segment }) => segment.trim()))
    .filter(Boolean);
}

/** The words of a sentence in lower case, without punctuation. */
export function wordsIn(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of words that two sentences have in common, 0 to 1 (Dice's measure; a word counts as often as it stands). */
export function sameness(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length || 1);
}
