import { type StoredCommon, stepsOf } from "../query/stored.ts";
import { printWeights } from "../query/weights.ts";
import { familiesOf, occurrencesOf, rootIn, type Word } from "./lists/index.ts";
import { roughly } from "./pageLength.ts";

/**
 * Articles from which on a root is common. Pagefind's time for a word grows with the square of its articles: at
 * 2,500 it takes a tenth of a second, at 10,000 nearly two.
 */
const MANY = 2_500;

/** Common roots, each with a `StoredCommon` as JSON: of a large archive they would fill the memory as numbers. */
export type Common = Map<string, Uint8Array>;

/**
 * Hands the words of an index on, and puts their common roots into `common`, each with its pages and how much it weighs
 * in each. `counts` are the words of each page, as Pagefind is given them.
 */
export function* noteCommon(
  words: Iterable<Word>,
  counts: number[],
  common: Common,
  many = MANY,
): Generator<Word> {
  const known = counts.map(roughly);
  const average = known.reduce((sum, count) => sum + count, 0) / known.length;
  const lengths = known.map((count) => count / average);
  for (const family of familiesOf(words)) {
    const root = family[0] ? rootIn(family[0]) : "";
    const most = family.reduce((sum, { pages }) => sum + pages.count, 0);
    if (most >= many && /^[a-z0-9]+$/.test(root)) {
      const found = weigh(family, root, lengths);
      if (found.pages.length >= many) common.set(root, Buffer.from(JSON.stringify(found)));
    }
    yield* family;
  }
}

/** What Pagefind 1.6 weighs with unless it is told otherwise (`RankingWeights` in its source). */
const SATURATION = 1.4;
const LENGTH = 0.75;
const TITLE = 5;
/** For a word that begins as it was asked for, marks and all. */
const SAME_MARKS = 1.8;

/**
 * Weighs a root in each page as Pagefind would a search for it, but for how rare it is (`calculate_bm25_word_score` and
 * the boost for titles in its source): each form by itself, those that are longer than the root less.
 */
function weigh(family: Word[], root: string, lengths: number[]): StoredCommon {
  const weights = new Map<number, number>();
  const inTitle = new Set<number>();
  for (const { name, pages } of family) {
    const bonus = bonusOf(name.length - root.length - SEAM_BYTES + 1);
    for (const { page, count, isInTitle } of occurrencesOf(pages)) {
      const frequency = count * bonus;
      const length = 1 - LENGTH + LENGTH * (lengths[page] ?? 1);
      const weight = ((SATURATION + 1) * frequency) / (SATURATION * length + frequency);
      weights.set(page, (weights.get(page) ?? 0) + SAME_MARKS * weight);
      if (isInTitle) inTitle.add(page);
    }
  }
  const sorted = [...weights.keys()].sort((a, b) => a - b);
  return {
    pages: stepsOf(sorted),
    weights: printWeights(sorted.map((page) => (weights.get(page) ?? 0) + (inTitle.has(page) ? TITLE : 0))),
  };
}

/** Of the letter that parts a root from what is made of it. */
const SEAM_BYTES = 2;

/** How much a form counts that is longer than what was asked for by so many bytes and one. */
function bonusOf(difference: number): number {
  return Math.exp(Math.exp((-0.5 * Math.min(difference, 255) ** 2) / 4) - 1);
}
