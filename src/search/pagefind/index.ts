/**
 * Pagefind, behind three functions: index pages, merge what was indexed into the index of a site, open an index. Nothing
 * outside this folder knows what Pagefind's files look like.
 */

export { type ArchiveIndex, openArchive, UnreadableIndex } from "./archiveIndex.ts";
export type { EngineFiles } from "./engine.ts";
export { type Indexer, startIndexer } from "./indexer.ts";
export type { IndexFile } from "./indexFile.ts";
export { type Common, mergeIndexes } from "./mergedIndex.ts";
export { MissingFile, type OpenIndex } from "./open.ts";
export { openFolder } from "./openFolder.ts";
export type { PageRecord } from "./program.ts";
export { type Run, type Stretch, stretchesOf } from "./runs.ts";
export type { Files } from "./siteIndex.ts";
