import { type Archive, copiesOf, type Entry } from "../../archive/index.ts";
import { inPieces } from "../../model/bytes/index.ts";
import type { Knowledge } from "../../model/index.ts";
import type { Stored, StoredCitation, StoredDays, StoredFilter, StoredLexicon } from "../query/stored.ts";
import { knownForms } from "../words/storedLexicon.ts";
import { daysOf, type List, tablesOf } from "./filterTables.ts";
import { inPageOrder, titleOf } from "./records.ts";
import { toStored } from "./storedArticle.ts";
import { keyOf } from "./storeKey.ts";

/** All that is indexed of an article. */
export interface IndexedArticle {
  /** Its `titleOf`. */
  title: string[];
  /** But for its near copies. */
  stored: Stored;
  citation: StoredCitation;
}

/** What is indexed of an archive, but for the articles: plain data, so that another thread can be given it. */
export interface IndexedArchive {
  /** Runs of articles, in the order of the pages; the key tells all that is indexed of them. */
  pieces: { key: string; size: number }[];
  authority: Knowledge["names"];
  names: StoredLexicon["names"];
  days: StoredDays;
  /** Filters by the groups of articles. */
  tables: [List, StoredFilter][];
  /** Near copies of pages. */
  copies: Map<number, number[]>;
}

export interface Source {
  archive: IndexedArchive;
  /** The articles of a piece, by its number. */
  articlesOf(piece: number): IndexedArticle[] | Promise<IndexedArticle[]>;
}

/** Makes what is kept of an article to cite it. */
export type Cite = (entry: Entry, siteUrl: string | null) => StoredCitation;

/** What is indexed of an archive. */
export function toSource(
  archive: Archive,
  authority: Knowledge["names"],
  siteUrl: string | null,
  cite: Cite,
): Source {
  const entries = inPageOrder(archive);
  const cut = cutPieces(entries);
  return {
    archive: {
      pieces: cut.map((piece) => ({
        key: keyOf([String(siteUrl), ...piece.map(({ id }) => id)]),
        size: piece.length,
      })),
      authority,
      names: knownForms(archive, authority),
      days: daysOf(entries),
      tables: tablesOf(archive, entries),
      copies: copiesByPage(archive, entries),
    },
    articlesOf: (piece) => (cut[piece] ?? []).map((entry) => toIndexed(entry, siteUrl, cite)),
  };
}

function toIndexed(entry: Entry, siteUrl: string | null, cite: Cite): IndexedArticle {
  return {
    title: titleOf(entry),
    stored: toStored(entry, []),
    citation: cite(entry, siteUrl),
  };
}

function copiesByPage({ copies }: Archive, entries: Entry[]): IndexedArchive["copies"] {
  const numbers = new Map(entries.map((entry, page) => [entry, page]));
  const numberOf = (entry: Entry) => numbers.get(entry) ?? [];
  return new Map(
    [...copiesOf(copies)].flatMap(([entry, others]) =>
      [numberOf(entry)].flat().map((page) => [page, others.flatMap(numberOf)] as const),
    ),
  );
}

/** Entries of a piece at least, where there are as many, and at most. */
const LEAST = 100;
const MOST = 1_000;
/** A piece that is large enough ends behind one entry of so many. */
const ONE_IN = 400;

/**
 * Cuts entries into pieces. The names of the files tell where, so that a text that comes or goes changes the piece in
 * which it stands, and another at most.
 */
export function cutPieces(entries: Entry[]): Entry[][] {
  const nameOf = ({ article }: Entry) => article.file;
  return [...inPieces(entries, { nameOf, least: LEAST, oneIn: ONE_IN, most: MOST })];
}
