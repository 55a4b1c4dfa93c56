import type { Entry } from "../entry.ts";
import { overlap } from "./shingles.ts";

/** From this share of the shorter text on, two texts are the same one, run again or cut. */
const SAME = 0.8;
/** A text shorter than this many shingles is too short to tell copying from chance. */
const LEAST = 30;
/** The shorter of two texts must not be a mere brief of the longer one. */
const LENGTHS = 0.4;
/** One shingle in so many leads to candidates; which ones, its hash decides, so it is the same ones in every text. */
const SAMPLE = 8;
/** A shingle that stands in more texts than this is a phrase of the house, not of the story. */
const CROWD = 40;
/** Candidates that are compared in full. */
const TRIED = 5;

/** The articles that have a sampled shingle. */
type Postings = Map<number, number[]>;

/**
 * Finds near copies: the same text again, or an agency's text run by several. Each copy stands with the article
 * that it repeats; no copy is a copy's copy (a star, never a chain). `entries` are in the archive's order, newest
 * first; the one that came first, among dated ones, is the one repeated.
 */
export function findCopies(entries: Entry[], shingles: Uint32Array[]): Map<Entry, Entry[]> {
  const order = entries.map((_, at) => at).sort((a, b) => rank(entries, a) - rank(entries, b));
  const postings: Postings = new Map();
  const counts = new Uint32Array(entries.length);
  const copies = new Map<number, number[]>();
  for (const at of order) {
    const mine = shingles[at];
    if (!mine || mine.length < LEAST) continue;
    const keys = sample(mine);
    const first = repeated(mine, candidates(keys, postings, counts), shingles);
    if (first !== null) copies.set(first, [...(copies.get(first) ?? []), at]);
    else for (const key of keys) add(postings, key, at);
  }
  const entryAt = (at: number) => entries[at] ?? [];
  return new Map(
    [...copies].flatMap(([first, more]) =>
      [entryAt(first)].flat().map((entry) => [entry, more.flatMap(entryAt)]),
    ),
  );
}

/** Dated articles from the oldest on, then those without a date in the archive's order. */
function rank(entries: Entry[], at: number): number {
  return entries[at]?.day ? entries.length - at : entries.length + at;
}

/** The articles that have most of the keys, two at least; `counts` holds nothing but zeros, before and after. */
function candidates(keys: number[], postings: Postings, counts: Uint32Array): number[] {
  const found: { at: number; count: number }[] = [];
  const met: number[] = [];
  for (const key of keys)
    for (const at of postings.get(key) ?? []) {
      if (counts[at] === 0) met.push(at);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  for (const at of met) {
    const count = counts[at] ?? 0;
    if (count > 1) found.push({ at, count });
    counts[at] = 0;
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, TRIED)
    .map(({ at }) => at);
}

function repeated(mine: Uint32Array, candidates: number[], shingles: Uint32Array[]): number | null {
  for (const at of candidates) {
    const other = shingles[at];
    if (other && isCopy(mine, other)) return at;
  }
  return null;
}

function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  const lengths = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return lengths >= LENGTHS && overlap(a, b) >= SAME;
}

/** As signed numbers, which a map finds at once. */
function sample(shingles: Uint32Array): number[] {
  const keys: number[] = [];
  for (const hash of shingles) if (hash % SAMPLE === 0) keys.push(hash | 0);
  return keys;
}

function add(postings: Postings, key: number, at: number): void {
  const posting = postings.get(key);
  if (!posting) postings.set(key, [at]);
  else if (posting.length < CROWD) posting.push(at);
}
