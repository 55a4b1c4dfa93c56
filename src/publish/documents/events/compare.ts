import { diffWordsWithSpace } from "diff";
import type { Comparison, Piece } from "../types.ts";
import { sameness, wordsIn } from "./sentences.ts";

/** Sentences with this share of common words stand beside each other, … */
const ALIKE = 0.5;
/** … and from this one on they are the same sentence, nearly word for word. */
const SAME = 0.75;
/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 6;

/** A report as it is compared: each sentence with its words. */
export type Sentences = { text: string; words: string[] }[];

/** Two sentences that say the same, by their places. */
interface Match {
  left: number;
  right: number;
  share: number;
}

/** Two reports held against each other, sentence by sentence. */
export interface Matched {
  matches: Match[];
  /** How much of each stands in sentences that both have nearly word for word, by words: 0 to 1. */
  shares: [left: number, right: number];
}

export function toSentences(texts: string[]): Sentences {
  return texts.map((text) => ({ text, words: wordsIn(text) }));
}

/** Pairs the sentences of two reports that say the same, in the order of the left ones; each is in one pair at most. */
export function match(left: Sentences, right: Sentences): Matched {
  const all = left.flatMap((a, at) =>
    right.map((b, other) => ({ left: at, right: other, share: shareIfLong(a.words, b.words) })),
  );
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  for (const found of all.filter(({ share }) => share >= ALIKE).sort((a, b) => b.share - a.share)) {
    if (lefts.has(found.left) || rights.has(found.right)) continue;
    lefts.add(found.left);
    rights.add(found.right);
    matches.push(found);
  }
  const same = matches.filter(({ share }) => share >= SAME);
  return {
    matches: matches.sort((a, b) => a.left - b.left),
    shares: [
      shareOf(left, new Set(same.map((m) => m.left))),
      shareOf(right, new Set(same.map((m) => m.right))),
    ],
  };
}

/** What two reports have in common, and what only one of them has. */
export function setBeside(
  left: Sentences,
  right: Sentences,
  { matches }: Matched,
): Pick<Comparison, "rows" | "onlyLeft" | "onlyRight"> {
  const [lefts, rights] = [new Set(matches.map((m) => m.left)), new Set(matches.map((m) => m.right))];
  const others = (sentences: Sentences, matched: Set<number>) =>
    sentences.filter((_, at) => !matched.has(at)).map(({ text }) => text);
  return {
    rows: matches.map((found) => ({
      percent: percent(found.share),
      isSame: found.share >= SAME,
      ...beside(left[found.left]?.text ?? "", right[found.right]?.text ?? ""),
    })),
    onlyLeft: others(left, lefts),
    onlyRight: others(right, rights),
  };
}

/** `83 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function shareIfLong(a: string[], b: string[]): number {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  // Even if all words of the shorter one stand in the longer one, they are not alike.
  if (short < LEAST_WORDS || (2 * short) / (short + long) < ALIKE) return 0;
  return sameness(a, b);
}

/** The share of a report's words that stand in these of its sentences. */
function shareOf(sentences: Sentences, places: Set<number>): number {
  const sum = (some: Sentences) => some.reduce((total, { words }) => total + words.length, 0);
  return sum(sentences.filter((_, at) => places.has(at))) / (sum(sentences) || 1);
}

/** Two sentences in pieces: what only one of them has is its own. */
function beside(left: string, right: string): { left: Piece[]; right: Piece[] } {
  const changes = diffWordsWithSpace(left, right);
  const side = (other: "added" | "removed", own: "added" | "removed") =>
    changes
      .filter((change) => !change[other])
      .map(({ value, ...change }) => ({ text: value, isOwn: change[own] }));
  return { left: side("added", "removed"), right: side("removed", "added") };
}
