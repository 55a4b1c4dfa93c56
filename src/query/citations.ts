import type { SearchIndex } from "./engine.ts";
import { CITATIONS_IN_PART, PARTS, type StoredCitation } from "./stored.ts";
import { readJson } from "./tables.ts";

/** What cites these pages, in their order; reads a part for every 500 pages of the archive that are among them. */
export async function readCitations(index: SearchIndex, pages: number[]): Promise<StoredCitation[]> {
  const partOf = (page: number) => Math.floor(page / CITATIONS_IN_PART);
  const parts = new Map<number, StoredCitation[]>();
  // One after the other: all at once would be hundreds of requests in a big archive.
  for (const number of new Set(pages.map(partOf)))
    parts.set(number, await readJson<StoredCitation[]>(index, PARTS.citations(number)));
  return pages.flatMap((page) => parts.get(partOf(page))?.[page % CITATIONS_IN_PART] ?? []);
}
