import type { Store } from "../../model/index.ts";
import { type EngineFiles, takeEngine } from "../files/index.ts";
import { type Lists, printLists, readLists, takeLists } from "../pagefind/lists/index.ts";
import { type Pagefind, type Record, startPagefind } from "../pagefind/pagefind.ts";
import { keepLines } from "./kept.ts";
import type { Piece } from "./pieces.ts";
import type { Row } from "./source.ts";
import { keyOf } from "./store.ts";

/** How articles are written for Pagefind. */
export interface Encoding {
  recordsOf(rows: Row[]): Iterable<Record>;
  /** All that the records depend on beside the texts. */
  knowledgeOf(piece: Piece): Iterable<string>;
}

/** Pieces that Pagefind has or is given at a time: while it works on one, the records of the next are made. */
const UNDER_WAY = 2;

/** To be raised with every change of how texts become records or lists are kept. */
const FORMAT = 1;

/**
 * Has Pagefind index each piece that the store does not know, and returns the lists of all in their order, beside the
 * engine that searches them.
 */
export async function indexPieces(
  pieces: Piece[],
  encoding: Encoding,
  store: Store,
): Promise<{ engine: EngineFiles; lists: Lists[] }> {
  const pagefind = startPagefind();
  try {
    const engine = takeEngine(await pagefind.index([]));
    const lists: Lists[] = [];
    const left = pieces.entries();
    const work = async () => {
      for (const [at, piece] of left) lists[at] = await listsOf(piece, encoding, engine, pagefind, store);
    };
    await Promise.all(Array.from({ length: UNDER_WAY }, work));
    return { engine, lists };
  } finally {
    await pagefind.end();
  }
}

async function listsOf(
  piece: Piece,
  encoding: Encoding,
  { entry }: EngineFiles,
  pagefind: Pagefind,
  store: Store,
): Promise<Lists> {
  const key = `lists-${FORMAT}-${keyOf([entry.version, piece.key, ...encoding.knowledgeOf(piece)])}`;
  const known = store.read(key);
  if (known) return readLists(known);
  const lists = takeLists(await pagefind.index(encoding.recordsOf(await piece.rows())));
  const [made, wanted] = [lists.counts.length, piece.size];
  if (made !== wanted) throw new Error(`Pagefind has indexed ${made} of ${wanted} articles`);
  store.write(key, printLists(lists));
  await keepLines(piece, store);
  return lists;
}
