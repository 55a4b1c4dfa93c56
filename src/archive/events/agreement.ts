import type { Article } from "../../article.ts";
import type { Measure } from "./cluster.ts";
import { shareOf } from "./common.ts";
import { wordsOf } from "./features.ts";
import { overlap } from "./shingles.ts";
import { headLikeness, likeness, type Vectors } from "./vectors.ts";
import { apart, type Window, windowOf } from "./window.ts";

/** All that is compared of the articles, by their places in the archive. */
export interface Material {
  articles: Article[];
  all: Vectors;
  shingles: Uint32Array[];
  windows: (Window | null)[];
  titles: Set<string>[];
}

/**
 * What counts beside the likeness of two whole texts: that of their openings, runs of words that both have, words
 * of the headlines. Fitted on the labelled pairs (tests/events/pairs.tsv): `npm run eval:events`.
 */
const SHARE = { head: 0.3, phrases: 0.5, title: 0.1 };
/** From which agreement on articles report one event; figures stand in the README. */
export const AGREED: Measure = { middle: 0.79, every: 0.7, circle: 0.5, mean: 0.68 };
/** Two texts that are less alike than this as wholes do not reach it by the rest. */
export const FAINT = 0.2;
/** Days between two reports of one event, at most; what bounds an unknown date counts as `windowOf` says. */
const DAYS = 2;
/** Rare things that both name in headline or opening, at least: a common setting alone joins nothing. */
const NAMED = 4;
/** How rare: of the size of one article in fifty. */
const RARE = 4;

export function materialOf(articles: Article[], all: Vectors, shingles: Uint32Array[]): Material {
  return { articles, all, shingles, windows: articles.map(windowOf), titles: articles.map(titleWords) };
}

/** Whether two articles can report one event by their dates; not if either gives no date at all. */
export function isTimely({ windows }: Material, one: number, other: number): boolean {
  const [a, b] = [windows[one], windows[other]];
  return Boolean(a && b && apart(a, b) <= DAYS);
}

/** How well two articles agree on what they report: about 0 to 1.9; 0 where their dates or openings forbid it. */
export function agreement(material: Material, one: number, other: number): number {
  const { all, shingles, titles } = material;
  const [a, b] = [all.vectors[one], all.vectors[other]];
  if (!a || !b || !isTimely(material, one, other)) return 0;
  const named = [...a.head].filter((id) => b.head.has(id) && (all.rarities[id] ?? 0) > RARE);
  if (named.length < NAMED) return 0;
  const phrases = overlap(shingles[one] ?? NONE, shingles[other] ?? NONE);
  return (
    likeness(a, b) +
    SHARE.head * headLikeness(a, b, all.rarities) +
    SHARE.phrases * phrases +
    SHARE.title * common(titles[one], titles[other])
  );
}

const NONE = new Uint32Array();

/** Words of a headline that say something. */
function titleWords({ headline, suppliedTitle }: Article): Set<string> {
  const words = wordsOf(headline ?? suppliedTitle ?? "");
  return new Set(words.filter((word) => word.length > 2 && shareOf(word) < 0.08));
}

function common(a: Set<string> = new Set(), b: Set<string> = new Set()): number {
  return [...a].filter((word) => b.has(word)).length / (Math.min(a.size, b.size) || 1);
}
