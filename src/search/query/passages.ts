import { type Hit, hitsOf, type MarkedText, piecesOf } from "./hits.ts";
import type { Query } from "./queryParser.ts";
import type { Lexicon } from "./rootOf.ts";
import type { Stored } from "./stored.ts";

/** A stretch of an article in which a query's words stand. */
export interface Passage {
  /** The id of its paragraph on the page (`p3`); "" where it has none. */
  anchor: string;
  pieces: MarkedText[];
}

/** Passages of a result at most. */
const PASSAGES = 3;
/** Characters of a passage, and of what stands in it before its first hit. */
const LENGTH = 220;
const BEFORE = 70;

/**
 * The paragraphs that have most of what a query asks for, cut around it, in the order of the text; the beginning of
 * the text where no paragraph has any of it.
 */
export function passagesOf({ blocks }: Stored, query: Query, lexicon: Lexicon): Passage[] {
  const found = blocks.map(([anchor, text], at) => ({
    anchor,
    text,
    at,
    hits: hitsOf(text, query, lexicon),
  }));
  const seen = new Set<number>();
  const chosen: typeof found = [];
  for (
    let left = found.filter(({ hits }) => hits.length > 0);
    left.length > 0 && chosen.length < PASSAGES;
  ) {
    const [best] = [...left].sort((a, b) => worth(b.hits, seen) - worth(a.hits, seen) || a.at - b.at);
    if (!best) break;
    chosen.push(best);
    for (const { clause } of best.hits) seen.add(clause);
    left = left.filter((one) => one !== best);
  }
  chosen.sort((a, b) => a.at - b.at);
  return (chosen.length > 0 ? chosen : found.slice(0, 1)).map(({ anchor, text, hits }) => ({
    anchor,
    pieces: cut(text, hits),
  }));
}

/** What no passage shows yet counts most, then how much of the query stands together. */
function worth(hits: Hit[], seen: Set<number>): number {
  const clauses = new Set(hits.map(({ clause }) => clause));
  return (
    [...clauses].filter((clause) => !seen.has(clause)).length * 100 +
    clauses.size * 10 +
    Math.min(hits.length, 9)
  );
}

/** The text around its first hit, cut between words, with an ellipsis where something is left out. */
function cut(text: string, hits: Hit[]): MarkedText[] {
  const first = hits[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const start = Math.min(from, first);
  const space = text.lastIndexOf(" ", start + LENGTH);
  const whole = start + LENGTH >= text.length;
  const end = whole ? text.length : Math.max(space, hits[0]?.end ?? 0);
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }));
  const pieces = piecesOf(text.slice(start, end), inside);
  return [
    ...(start > 0 ? [{ text: "… ", hit: false }] : []),
    ...pieces,
    ...(whole ? [] : [{ text: " …", hit: false }]),
  ];
}
