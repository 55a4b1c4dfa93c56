import type { Store } from "../../model/index.ts";
import { type EngineFiles, type Indexer, type PageRecord, startIndexer } from "../pagefind/index.ts";
import type { Batch } from "./batches.ts";
import type { IndexedArticle } from "./searchSource.ts";
import { keepLines } from "./storedLines.ts";
import { keyOf } from "./storeKey.ts";

/** How articles are written for Pagefind. */
export interface Encoding {
  recordsOf(rows: IndexedArticle[]): Iterable<PageRecord>;
  /** All that the records depend on beside the texts. */
  knowledgeOf(piece: Batch): Iterable<string>;
}

/** Pieces that Pagefind has or is given at a time: while it works on one, the records of the next are made. */
const UNDER_WAY = 2;

/** To be raised with every change of how texts become records or lists are kept. */
const FORMAT = 1;

/**
 * Has Pagefind index each piece that the store does not know, and returns the lists of all in their order, beside the
 * engine that searches them.
 */
export async function indexBatches(
  pieces: Batch[],
  encoding: Encoding,
  store: Store,
): Promise<{ engine: EngineFiles; lists: Uint8Array[] }> {
  const indexer = await startIndexer();
  try {
    const lists: Uint8Array[] = [];
    const left = pieces.entries();
    const work = async () => {
      for (const [at, piece] of left) lists[at] = await listsOf(piece, encoding, indexer, store);
    };
    await Promise.all(Array.from({ length: UNDER_WAY }, work));
    return { engine: indexer.engine, lists };
  } finally {
    await indexer.end();
  }
}

async function listsOf(
  piece: Batch,
  encoding: Encoding,
  indexer: Indexer,
  store: Store,
): Promise<Uint8Array> {
  const { version } = indexer.engine.entry;
  const key = `lists-${FORMAT}-${keyOf([version, piece.key, ...encoding.knowledgeOf(piece)])}`;
  const known = store.read(key);
  if (known) return known;
  const { lists, pages } = await indexer.index(encoding.recordsOf(await piece.rows()));
  if (pages !== piece.size) throw new Error(`Pagefind has indexed ${pages} of ${piece.size} articles`);
  store.write(key, lists);
  await keepLines(piece, store);
  return lists;
}
