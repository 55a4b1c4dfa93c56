import { diffWordsWithSpace } from "diff";
import type { Comparison, Piece } from "../documents.ts";
import { sameness, wordsIn } from "./sentences.ts";

/** Sentences with this share of common words stand beside each other, … */
const ALIKE = 0.5;
/** … and from this one on they are the same sentence, nearly word for word. */
const SAME = 0.75;
/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 6;

type Match = { left: number; right: number; share: number };

/** Holds two reports against each other sentence by sentence. */
export function compare(
  left: string[],
  right: string[],
): Pick<Comparison, "shared" | "rows"> & { shares: [left: number, right: number] } {
  const matches = matchesOf(left, right);
  const same = matches.filter(({ share }) => share >= SAME);
  return {
    shared: same.map((match) => ({
      left: left[match.left] ?? "",
      right: right[match.right] ?? "",
      percent: percent(match.share),
    })),
    shares: [
      shareOf(left, new Set(same.map((match) => match.left))),
      shareOf(right, new Set(same.map((match) => match.right))),
    ],
    rows: rowsOf(left, right, matches),
  };
}

/** `83 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Pairs of sentences that say the same, each sentence in one pair at most, in the order of the left ones. */
function matchesOf(left: string[], right: string[]): Match[] {
  const [leftWords, rightWords] = [left.map(wordsIn), right.map(wordsIn)];
  const all = leftWords.flatMap((a, at) =>
    rightWords.map((b, other) => ({ left: at, right: other, share: shareIfLong(a, b) })),
  );
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const taken: Match[] = [];
  for (const match of all.filter(({ share }) => share >= ALIKE).sort((a, b) => b.share - a.share)) {
    if (lefts.has(match.left) || rights.has(match.right)) continue;
    lefts.add(match.left);
    rights.add(match.right);
    taken.push(match);
  }
  return taken.sort((a, b) => a.left - b.left);
}

function shareIfLong(a: string[], b: string[]): number {
  return Math.min(a.length, b.length) < LEAST_WORDS ? 0 : sameness(a, b);
}

/** The share of a report's words that stand in these of its sentences. */
function shareOf(sentences: string[], places: Set<number>): number {
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const sum = (some: number[]) => some.reduce((total, length) => total + length, 0);
  return sum(lengths.filter((_, at) => places.has(at))) / (sum(lengths) || 1);
}

/** The left report from top to bottom with what the right one says beside it, then what only the right one says. */
function rowsOf(left: string[], right: string[], matches: Match[]): Comparison["rows"] {
  const partners = new Map(matches.map((match) => [match.left, match.right]));
  const matched = new Set(partners.values());
  const rows = left.map((sentence, at) => {
    const partner = right[partners.get(at) ?? -1];
    return partner === undefined ? { left: whole(sentence), right: null } : beside(sentence, partner);
  });
  const rest = right
    .filter((_, at) => !matched.has(at))
    .map((sentence) => ({ left: null, right: whole(sentence) }));
  return [...rows, ...rest];
}

/** A sentence that stands alone: the empty place beside it says so, no mark is needed. */
function whole(text: string): Piece[] {
  return [{ text, isOwn: false }];
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
