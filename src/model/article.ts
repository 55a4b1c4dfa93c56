/**
 * The words of the archive. Field names are those of schema.org `NewsArticle`; dates are ISO 8601,
 * uncertain ones EDTF (ISO 8601-2).
 */

import type { Corrections, Field, Mentions, OwnValues, Provenance } from "./fields.ts";
import type { LineKind, Role } from "./roles.ts";

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** SHA-256 of a source text's bytes (front matter not included), 64 lower-case hex digits. */
export type SourceHash = Branded<string, "SourceHash">;
export function sourceHash(hex: string): SourceHash {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new TypeError(`not a SHA-256 in hex: ${hex}`);
  return hex as SourceHash;
}

/** How a text's bytes were read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file of the articles folder, decoded and split into front matter and source text. */
export interface Source {
  /** Path inside the articles folder, with `/` between its parts. */
  file: string;
  /** `text`: a dump to be understood. `markdown`: an article written by hand. `html`: a saved page. */
  format: "text" | "markdown" | "html";
  encoding: Encoding;
  /** The source text: everything after the front matter, without a byte-order mark; of a page its visible text. */
  text: string;
  /** What the elements of a saved page say beside its visible text. */
  page?: PageSource;
  /** The line of the file on which `text` begins, counted from 1. */
  firstLine: number;
  /** The byte of the file at which the source text begins: 0 without front matter. */
  offset: number;
  hash: SourceHash;
  corrections: Corrections;
  /** The line of the file on which each correction stands, counted from 1. */
  correctionLines: Partial<Record<Field, number>>;
  provenance: Provenance;
  /** Addresses at which the article stood before, each with its line of the file. */
  aliases: { path: string; line: number }[];
}

/** What a saved page says by its markup. */
export interface PageSource {
  /** Fields that its metadata state, each with the element that does. */
  stated: { field: keyof OwnValues; value: string | string[]; element: string }[];
  /** Lines of the visible text (counted from 1) whose element tells their role. */
  hints: Map<number, { role: Role; element: string }>;
}

/** A part of a line that is not what the rest of the line is: a dateline, an inline link, a sign-off. */
export interface Span {
  /** First column, counted from 1 in UTF-16 units. */
  start: number;
  /** Column after the last one. */
  end: number;
  role: Role;
  rule: string;
}

/** One line of a source text. All `text + end`, joined, are the source text again. */
export interface Line {
  /** Line in the source text, counted from 1. */
  line: number;
  text: string;
  /** The line end as it stands in the source. */
  end: "" | "\n" | "\r\n" | "\r";
  kind: LineKind;
  role: Role;
  /** Name of the rule that gave kind and role. */
  rule: string;
  /** Parts of the line that are lifted out of the body, in order; not there if none. */
  spans?: Span[];
}

/** `stated`: the text says so in these words. `inferred`: concluded from what it says. `corrected`: the curator says so. */
export type Basis = "stated" | "inferred" | "corrected";

/** Why a value is what it is. */
export interface Evidence {
  basis: Basis;
  rule: string;
  /** Line in the source text, counted from 1; for a correction the line of the front matter in the file. */
  line?: number;
  /** First column in UTF-16 units, counted from 1. */
  start?: number;
  /** Column after the last one. */
  end?: number;
  /** The element of a saved page that says so, as a CSS selector: `meta[property="og:title"]`. */
  element?: string;
}

/** A block of the clean body. Its text is plain: a `*` or `1.` in it is what the author typed. */
export interface Block {
  type: "paragraph" | "heading";
  /** Stable within the text: `p4` stands in the fourth place. */
  id: string;
  text: string;
  /** The number that stood before a heading (`1.`), not part of `text`. */
  ordinal?: string;
  /** Lines of the source text that the block was made of. */
  lines: number[];
}

/** A field that the curator's front matter gave another value; pictures are told by their captions. */
export interface Correction {
  field: Field;
  /** What the text says, by the parser's reading. */
  parsed: string | string[] | null;
  corrected: string | string[] | null;
}

/** A text that was read and understood. Null and empty mean: the text does not say. */
export interface Article extends OwnValues {
  file: string;
  /** Its name as the site tells it, where the name itself holds a contact that is masked. */
  shownFile?: string;
  format: Source["format"];
  encoding: Encoding;
  hash: SourceHash;
  /** A title taken from the lead where the text has no headline; shown in square brackets. */
  suppliedTitle: string | null;
  mentions: Mentions;
  body: Block[];
  lines: Line[];
  /** `evidence.author[1]` tells why `author[1]` is there; a single value has one entry. */
  evidence: Partial<Record<Field, Evidence[]>>;
  corrections: Correction[];
  provenance: Provenance;
  /**
   * Contacts of its writers were made unreadable here; the source text still holds them. `withheld`: and is therefore
   * not published.
   */
  contacts?: "masked" | "withheld";
}

/** The name of an article's file as readers may know it. */
export function shownFileOf({ file, shownFile = file }: Pick<Article, "file" | "shownFile">): string {
  return shownFile;
}
