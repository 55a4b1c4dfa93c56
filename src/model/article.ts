/**
 * The words of the archive. Field names are those of schema.org `NewsArticle`; dates are ISO 8601,
 * uncertain ones EDTF (ISO 8601-2).
 */

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** SHA-256 of a source text's bytes (front matter not included), 64 lower-case hex digits. */
export type SourceHash = Branded<string, "SourceHash">;
export function sourceHash(hex: string): SourceHash {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new TypeError(`not a SHA-256 in hex: ${hex}`);
  return hex as SourceHash;
}

/** A calendar day that exists, `2022-09-06`. */
export type IsoDate = Branded<string, "IsoDate">;
/** Returns the day, or null where the calendar has no such day (`2022-02-30`). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const text = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");
  return text as IsoDate;
}

/** Reads a day as it is written in ISO 8601, `2022-09-06`; null where it is written otherwise or does not exist. */
export function readDay(text: string): IsoDate | null {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split("-").map(Number) : [];
  return isoDate(year, month, day);
}

/** How a text's bytes were read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a curator may say about a text in its front matter; undefined means: says nothing. */
export interface Corrections {
  headline?: string | null | undefined;
  alternativeHeadline?: string | null | undefined;
  publisher?: string | null | undefined;
  /** ISO 8601 date or date-time with offset. */
  datePublished?: string | null | undefined;
  notBefore?: IsoDate | null | undefined;
  author?: string[] | undefined;
  editor?: string[] | undefined;
  locationCreated?: string | null | undefined;
  articleSection?: string | null | undefined;
  isBasedOn?: string[] | undefined;
  images?: Image[] | undefined;
  relatedLinks?: string[] | undefined;
  keywords?: string[] | undefined;
  signoff?: string | null | undefined;
  people?: string[] | undefined;
  places?: string[] | undefined;
  organizations?: string[] | undefined;
}

/** Where a text came from, as the curator noted it. */
export interface Provenance {
  source_url?: string | undefined;
  retrieved?: string | undefined;
  rights?: string | undefined;
  note?: string | undefined;
  /** Day on which `kliping add` put it into the archive, and the name that its file had before. */
  added?: string | undefined;
  original?: string | undefined;
}

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
  correctionLines: Partial<Record<keyof Corrections, number>>;
  provenance: Provenance;
  /** Addresses at which the article stood before, each with its line of the file. */
  aliases: { path: string; line: number }[];
}

/** What a saved page says by its markup. */
export interface PageSource {
  /** Fields that its metadata state, each with the element that does. */
  stated: { field: keyof Corrections & keyof Article; value: string | string[]; element: string }[];
  /** Lines of the visible text (counted from 1) whose element tells their role. */
  hints: Map<number, { role: Role; element: string }>;
}

export type LineKind = "body" | "meta" | "boilerplate" | "blank";

/** What a line is in its article. `paragraph` and `heading` are body; `blank` is white space only. */
export type Role =
  | "paragraph"
  | "heading"
  | "headline"
  | "deck"
  | "date"
  | "byline"
  | "editor"
  | "source"
  | "caption"
  | "dateline"
  | "section"
  | "signoff"
  | "embed"
  | "related"
  | "topic"
  | "promo"
  | "navigation"
  | "share"
  | "bio"
  | "disclaimer"
  | "pagination"
  | "comment"
  | "advertisement"
  | "repetition"
  | "template"
  | "blank";

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

/** The fields of an article that carry evidence. */
export type FieldName =
  | "headline"
  | "alternativeHeadline"
  | "publisher"
  | "datePublished"
  | "notBefore"
  | "author"
  | "editor"
  | "locationCreated"
  | "articleSection"
  | "isBasedOn"
  | "images"
  | "relatedLinks"
  | "keywords"
  | "signoff"
  | "people"
  | "places"
  | "organizations";

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

export interface Image {
  caption: string;
  creditText: string | null;
}

export interface Mentions {
  people: string[];
  places: string[];
  organizations: string[];
}

/** A field that the curator's front matter gave another value; pictures are told by their captions. */
export interface Correction {
  field: keyof Corrections;
  /** What the text says, by the parser's reading. */
  parsed: string | string[] | null;
  corrected: string | string[] | null;
}

/** A text that was read and understood. Null and empty mean: the text does not say. */
export interface Article {
  file: string;
  format: Source["format"];
  encoding: Encoding;
  hash: SourceHash;
  headline: string | null;
  /** A title taken from the lead where the text has no headline; shown in square brackets. */
  suppliedTitle: string | null;
  alternativeHeadline: string | null;
  publisher: string | null;
  /** ISO 8601 date, or date-time with offset, only if the text states it as its publication date. */
  datePublished: string | null;
  /** The latest day that the story itself dates: it was not published before (`2022-09-06/..` in EDTF). */
  notBefore: IsoDate | null;
  author: string[];
  editor: string[];
  locationCreated: string | null;
  articleSection: string | null;
  isBasedOn: string[];
  images: Image[];
  relatedLinks: string[];
  keywords: string[];
  signoff: string | null;
  mentions: Mentions;
  body: Block[];
  lines: Line[];
  /** `evidence.author[1]` tells why `author[1]` is there; a single value has one entry. */
  evidence: Partial<Record<FieldName, Evidence[]>>;
  corrections: Correction[];
  provenance: Provenance;
  /**
   * Contacts of its writers were made unreadable here; the source text still holds them. `withheld`: and is therefore
   * not published.
   */
  contacts?: "masked" | "withheld";
}
