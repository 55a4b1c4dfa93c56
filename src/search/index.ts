import type { Store } from "../model/index.ts";
import { furtherFiles, storedTexts } from "./index/furtherFiles.ts";
import { indexBatches } from "./index/indexBatches.ts";
import { prepare } from "./index/prepare.ts";
import type { Source } from "./index/searchSource.ts";
import { keptLines } from "./index/storedLines.ts";
import { type Files, mergeIndexes } from "./pagefind/index.ts";
import { toStoredLexicon } from "./words/storedLexicon.ts";

/**
 * Indexes a source for search into the folder `indeks` of a site: Pagefind's lists of words, what is kept to show and to
 * cite each article, the lexicon, and the tables of filters and days. The store saves time only: the index is the same
 * whatever is in it.
 */
export async function indexSource(source: Source, store: Store, files: Files): Promise<void> {
  const { archive } = source;
  const { pieces, vocabulary, lexicon, encoding } = await prepare(source, store);
  const indexed = await indexBatches(pieces, encoding, store);
  const kept = {
    isi: storedTexts(archive, keptLines(pieces, "stored", store)),
    sitasi: keptLines(pieces, "citation", store),
  };
  await mergeIndexes(files, { ...indexed, kept }, (common) =>
    furtherFiles(archive, vocabulary, common, () => toStoredLexicon(lexicon, archive.names, common.keys())),
  );
}

export { textsOf } from "./index/records.ts";
export { type IndexedArchive, type IndexedArticle, type Source, toSource } from "./index/searchSource.ts";
export { toStored } from "./index/storedArticle.ts";
export { tryIndex } from "./index/trial.ts";
export { joinIndexes } from "./join/index.ts";
export {
  type ArchiveIndex,
  type Files,
  MissingFile,
  type OpenIndex,
  openArchive,
  openFolder,
  UnreadableIndex,
} from "./pagefind/index.ts";
export { NO_KNOWLEDGE } from "./query/openLexicon.ts";
export { passagesOf } from "./query/passages.ts";
export { rootOf } from "./query/rootOf.ts";
export type { Stored, StoredCitation, StoredDays } from "./query/stored.ts";
export { learnRoots } from "./words/learntRoots.ts";
export { knownForms } from "./words/storedLexicon.ts";
export { countWords } from "./words/vocabulary.ts";
