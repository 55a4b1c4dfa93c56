import { type EngineFiles, takeEngine } from "./engine.ts";
import { printLists, takeLists } from "./lists/index.ts";
import { type PageRecord, startPagefind } from "./program.ts";

/** Pagefind at work on pages. */
export interface Indexer {
  engine: EngineFiles;
  /** Indexes pages, in their order: their words are in bytes that `merge` takes. Rejects with Pagefind's own words. */
  index(records: Iterable<PageRecord>): Promise<{ lists: Uint8Array; pages: number }>;
  end(): Promise<void>;
}

/** Starts Pagefind, which is a program of its own. */
export async function startIndexer(): Promise<Indexer> {
  const pagefind = startPagefind();
  try {
    const engine = takeEngine(await pagefind.index([]));
    return {
      engine,
      async index(records) {
        const lists = takeLists(await pagefind.index(records));
        return { lists: printLists(lists), pages: lists.counts.length };
      },
      end: pagefind.end,
    };
  } catch (error) {
    await pagefind.end();
    throw error;
  }
}
