import type { Term } from "../query/queryParser.ts";
import type { StoredByKind } from "../query/stored.ts";
import { SEAM } from "../query/token.ts";

/** The index as this module needs it; `open.ts` gives one, in a page and in Node. */
export interface SearchIndex {
  pagefind: {
    /** Reads what is needed of the index to seek words. */
    preload(term: string): Promise<void>;
    search(
      term: string,
      options?: { filters: Record<string, string[]> },
    ): Promise<{ results: { id: string; score: number }[]; unfilteredResultCount: number }>;
  };
  /** The bytes of a file; rejects where it cannot be had. */
  readIndexFile(name: string): Promise<Uint8Array>;
  /** How many pages it has. */
  pages: number;
  /** What is kept of pages, in their order; reads one pack after the other, because many would be hundreds of requests. */
  kept<Kind extends keyof StoredByKind>(kind: Kind, pages: number[]): Promise<StoredByKind[Kind][]>;
}

/** Pages that are found, with how well they fit. */
export type Scores = Map<number, number>;

/** What one word of a query can be sought by. */
export type Single = Exclude<Term, { kind: "phrase" }> | { kind: "name"; token: string };

/** No page has this filter: then Pagefind counts what it finds, and neither weighs nor lists it. */
const ONLY_COUNT = { filters: { nol: ["0"] } };

/**
 * What may stand behind a root or a beginning, and the last of it. Pagefind reads the piece of its list of words in
 * which a beginning belongs and not the pieces after it, so it is asked for these too.
 */
const ENDS = [..."abcdefghijklmnopqrstuvwxyz", SEAM, `${SEAM}zzzz`];

/**
 * Where no token begins as it is asked to, Pagefind answers with the longest one that is a beginning of what was asked:
 * `tembakǀ` for `tembakǀdiǀ`. What is asked with this behind it begins no token.
 */
const NOWHERE = SEAM.repeat(4);

/** The number of pages in which a term stands; reads all that is needed of the index to seek it. */
export async function countPages({ pagefind }: SearchIndex, term: Single): Promise<number> {
  const beginning = beginningOf(term);
  const ends = term.kind === "name" ? [] : ENDS;
  await pagefind.preload([beginning, ...ends.map((end) => beginning + end)].join(" "));
  const count = async (text: string) => (await pagefind.search(text, ONLY_COUNT)).unfilteredResultCount;
  if (term.kind !== "beginning" || !beginning.includes(SEAM)) return count(beginning);
  const instead = await count(beginning + NOWHERE);
  const all = await count(beginning);
  return all !== instead || (await count(`"${beginning}"`)) > 0 ? all : 0;
}

/** The pages that have all of `terms`, each of which stands in some page (Pagefind ignores a word that does not). */
export function searchAll(index: SearchIndex, terms: Single[]): Promise<Scores> {
  return search(index, terms.map(beginningOf).join(" "));
}

/** The pages in which these tokens stand in this order. */
export function searchPhrase(index: SearchIndex, tokens: string[]): Promise<Scores> {
  return search(index, `"${tokens.join(" ")}"`);
}

async function search({ pagefind }: SearchIndex, term: string): Promise<Scores> {
  const { results } = await pagefind.search(term);
  return new Map(results.map(({ id, score }) => [Number(id), score]));
}

function beginningOf(term: Single): string {
  if (term.kind === "name") return term.token;
  return term.kind === "root" ? term.root + SEAM : term.start;
}
