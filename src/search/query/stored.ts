import type { CslItem } from "../../model/index.ts";

/** What the index keeps of an article to show it as a result; written by `src/search`, read here. */
export interface Stored {
  /** From the site's root, without a leading slash. */
  url: string;
  /** The source text in the articles folder. */
  file: string;
  headline: string;
  /** The headline was supplied by the archive. */
  isSupplied: boolean;
  publisher: string | null;
  /** ISO 8601 day. */
  date: string | null;
  /** Page numbers of its near copies; empty where there are none. */
  copies: number[];
  /** Deck, body and captions in order, each with the id of its paragraph on the page; "" where it has none. */
  blocks: [id: string, text: string][];
}

/** The lexicon as the file `akar` holds it (JSON). */
export interface StoredLexicon {
  /** Roots, as `printWords` writes them. */
  roots: string;
  /** `form:root`, with a space between. */
  exceptions: string;
  /** Names that have several forms, each in all of them, the one that pages show first. */
  names: string[][];
  /** Roots that have a file of their own, with a space between. */
  common: string;
}

/** Pages in rising order, each number less the one before. */
export type Steps = number[];

/** Pages in any order as the index holds them. */
export function stepsOf(pages: number[]): Steps {
  return pages.sort((a, b) => a - b).map((page, at) => page - (pages[at - 1] ?? 0));
}

/** A root that stands in very many articles, as its file `umum-…` holds it (JSON). */
export interface StoredCommon {
  pages: Steps;
  /** How much it weighs in each of them, as `printWeights` writes it. */
  weights: string;
}

/** A filter as the file `saring-…` holds it (JSON): the pages of each value. */
export type StoredFilter = Record<string, Steps>;

/** The days of the pages as the file `hari` holds them (JSON): pages come undated first, then by day. */
export interface StoredDays {
  undated: number;
  /** Day, number of pages. */
  days: [day: string, count: number][];
}

/** What is kept of an article so that what was found can be cited. */
export interface StoredCitation {
  url: string;
  file: string;
  item: CslItem;
  /** By the build, because what writes BibTeX is too big for a page. */
  bibtex: string;
}

/** What is kept of each page, by the kind of pack in which it stands. */
export interface StoredByKind {
  isi: Stored;
  sitasi: StoredCitation;
}

/** Names of the files. */
export const INDEX_FILES = {
  lexicon: "akar",
  words: "kata",
  /** All words, for joining archives. */
  vocabulary: "kosakata",
  days: "hari",
  filter: (name: string) => `saring-${name}`,
  common: (root: string) => `umum-${root}`,
};

/** Filters that have a file of their own. */
export const LISTS = [
  "penerbit",
  "penulis",
  "tokoh",
  "tempat",
  "lembaga",
  "topik",
  "rubrik",
  "peristiwa",
] as const;
