import type { StorePlace, StoreUses } from "../../output/index.ts";
import type { ArchiveFacts, ArchiveRelations, IndexedArticle } from "../../search/index.ts";

/** What the thread that indexes is given. */
export interface Task {
  known: ArchiveFacts;
  store: StorePlace;
}

/**
 * What it says. It asks for the articles of a piece, for what articles have to do with one another and whether a file is
 * there already, each with an answer's number.
 */
export type Said =
  | { kind: "rows"; id: number; piece: number }
  | { kind: "tied"; id: number }
  | { kind: "keeps"; id: number; path: string; inputs: string }
  | { kind: "write"; path: string; text: string }
  | { kind: "done"; uses: StoreUses };

/** What it is told, by the number of its question. */
export type Answer =
  | { id: number; rows: IndexedArticle[] }
  | { id: number; tied: ArchiveRelations }
  | { id: number; isKept: boolean };
