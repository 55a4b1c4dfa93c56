import type { Archive } from "../archive/index.ts";
import type { Knowledge } from "../parse/index.ts";
import type { Steps } from "../query/stored.ts";
import type { Store } from "../store.ts";
import { noteCommon } from "./common.ts";
import { indexPieces } from "./indexPieces.ts";
import { toStoredLexicon } from "./lexicon.ts";
import { mergeLists } from "./lists/index.ts";
import { type Write, writeIndex } from "./parts/index.ts";
import { furtherParts, storedTexts } from "./partsBeside.ts";
import { prepare } from "./prepare.ts";
import { inPageOrder } from "./records.ts";
import { deflateOnce } from "./store.ts";

/** Writes the index of an archive to the folder `indeks` of a site; returns how many articles are in it. */
export type WriteIndex = (write: Write) => Promise<number>;

/**
 * Begins to index an archive for search: Pagefind goes on with it while this process does other things. What is written
 * in the end are Pagefind's lists of words, what is kept to show and to cite each article, the lexicon, and the tables
 * of filters and days. The store saves time only: the index is the same whatever is in it.
 */
export function indexArchive(
  archive: Archive,
  authority: Knowledge["names"],
  siteUrl: string | null,
  store: Store,
): WriteIndex {
  const entries = inPageOrder(archive);
  const { pieces, vocabulary, lexicon, encoding } = prepare(entries, authority, store);
  const indexed = indexPieces(pieces, encoding, store);
  indexed.catch(() => {});
  return async (write) => {
    const { engine, lists: ofPieces } = await indexed;
    const merged = mergeLists(ofPieces);
    const common = new Map<string, Steps>();
    const lists = { ...merged, words: noteCommon(merged.words, common) };
    const known = () => toStoredLexicon(lexicon, archive, authority, common.keys());
    const further = furtherParts(archive, entries, siteUrl, vocabulary, common, known);
    const texts = storedTexts(archive, entries);
    await writeIndex(write, { engine, lists, texts, further }, deflateOnce(store));
    return entries.length;
  };
}

/**
 * Fills the store with what indexing some pieces of an archive costs, for a machine that has the others indexed
 * elsewhere. `isWanted` is asked for each piece by its number and that of all pieces.
 */
export async function fillStore(
  archive: Archive,
  authority: Knowledge["names"],
  store: Store,
  isWanted: (piece: number, of: number) => boolean,
): Promise<void> {
  const { pieces, encoding } = prepare(inPageOrder(archive), authority, store);
  await indexPieces(
    pieces.filter((_, at) => isWanted(at, pieces.length)),
    encoding,
    store,
  );
}

export { knownForms } from "./lexicon.ts";
export { textsOf } from "./records.ts";
export { learnRoots } from "./roots/learn.ts";
export { countWords } from "./vocabulary.ts";
