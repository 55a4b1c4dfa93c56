import type { IsoDate } from "./day.ts";

/** A picture of which the text has the caption. */
export interface Image {
  caption: string;
  creditText: string | null;
}

/** The forms that a value takes; null and empty mean: the text does not say. */
interface ValueOf {
  text: string | null;
  /** ISO 8601 date, or date-time with offset. */
  date: string | null;
  day: IsoDate | null;
  texts: string[];
  images: Image[];
  /** As `texts`, listed and linked by the archive; they stand together in an article (`mentions`). */
  names: string[];
}

/** What a row of the table says of a field. */
export interface FieldRow {
  /** The form of its value, in front matter as in the data files. */
  kind: keyof ValueOf;
  /** `check` and the end of a build tell where it is unknown. */
  asked: boolean;
  /** It may hold a writer's contacts, which pages mask. */
  mask: boolean;
  /** The CSV file has a column of it; lists are joined. */
  csv: boolean;
  /** What it is in the JSON-LD of a page; null: schema.org's `NewsArticle` has no such property. */
  jsonLd: "text" | "person" | "writer" | "organization" | "place" | "work" | null;
  /** How OpenSearch indexes it: by its words, as a name that is also counted whole, or by time; null: not at all. */
  search: "words" | "name" | "date" | "day" | null;
}

/**
 * Every field of an article, in the order of a catalogue card. Each may be corrected in front matter, carries evidence,
 * and stands in JSON Lines, in the manifest and among the facts of its page.
 */
export const FIELD_TABLE = {
  headline: { kind: "text", asked: true, mask: false, csv: true, jsonLd: "text", search: "words" },
  /** Second headline (deck). */
  alternativeHeadline: {
    kind: "text",
    asked: false,
    mask: false,
    csv: true,
    jsonLd: "text",
    search: "words",
  },
  /** Outlet that published the text, as the text writes it. */
  publisher: { kind: "text", asked: true, mask: false, csv: true, jsonLd: "organization", search: "name" },
  /** Only if the text states it as its publication date. */
  datePublished: { kind: "date", asked: true, mask: false, csv: true, jsonLd: "text", search: "date" },
  /** The latest day that the story itself dates: it was not published before (`2022-09-06/..` in EDTF). */
  notBefore: { kind: "day", asked: false, mask: false, csv: true, jsonLd: null, search: "day" },
  author: { kind: "texts", asked: true, mask: true, csv: true, jsonLd: "writer", search: "name" },
  editor: { kind: "texts", asked: false, mask: true, csv: true, jsonLd: "person", search: "name" },
  /** Place of the dateline. */
  locationCreated: { kind: "text", asked: false, mask: false, csv: true, jsonLd: "place", search: "name" },
  /** Section of the outlet. */
  articleSection: { kind: "text", asked: false, mask: false, csv: true, jsonLd: "text", search: "name" },
  /** Agencies and outlets that the text credits. */
  isBasedOn: { kind: "texts", asked: false, mask: false, csv: true, jsonLd: "work", search: "name" },
  /** Captions of its pictures, each with its credit. */
  images: { kind: "images", asked: false, mask: true, csv: false, jsonLd: null, search: null },
  /** Titles of related articles. */
  relatedLinks: { kind: "texts", asked: false, mask: false, csv: false, jsonLd: null, search: null },
  /** Topics or tags. */
  keywords: { kind: "texts", asked: false, mask: true, csv: true, jsonLd: "text", search: "name" },
  /** Closing initials or name. */
  signoff: { kind: "text", asked: false, mask: true, csv: false, jsonLd: null, search: null },
  people: { kind: "names", asked: false, mask: false, csv: true, jsonLd: null, search: "name" },
  places: { kind: "names", asked: false, mask: false, csv: true, jsonLd: null, search: "name" },
  organizations: { kind: "names", asked: false, mask: false, csv: true, jsonLd: null, search: "name" },
} as const satisfies Record<string, FieldRow>;

/** Where a text came from, as the curator notes it in front matter; the form of each value. */
export const PROVENANCE = {
  source_url: "address",
  retrieved: "date",
  rights: "text",
  /** What a reader should know about the text or its corrections. */
  note: "text",
  /** Day on which `kliping add` put it into the archive, … */
  added: "date",
  /** … and the name that its file had before. */
  original: "text",
} as const;

/** What front matter says beside these, each key of a form of its own. */
export type OtherKey = "aliases";

export type Field = keyof typeof FIELD_TABLE;
type Rows = typeof FIELD_TABLE;
type Values = { [F in Field]: ValueOf[Rows[F]["kind"]] };
type NameField = { [F in Field]: Rows[F]["kind"] extends "names" ? F : never }[Field];

/** Persons, places and organisations that a text mentions. */
export type Mentions = Pick<Values, NameField>;
/** The values of all fields but names. */
export type OwnValues = Omit<Values, NameField>;
/** A value of any field. */
export type FieldValue = Values[Field];
/** What a curator may say about a text in its front matter; undefined means: says nothing. */
export type Corrections = { [F in Field]?: Values[F] | undefined };
export type Provenance = { [Key in keyof typeof PROVENANCE]?: string | undefined };

/** An article, as far as its fields go. */
interface Fields extends OwnValues {
  mentions: Mentions;
}

export const FIELDS = /* @__PURE__ */ Object.keys(FIELD_TABLE) as Field[];

/** What an article says in a field, as front matter writes it. */
export function fieldOf(article: Fields, field: Field): FieldValue {
  return isNameField(field) ? article.mentions[field] : article[field];
}

/** The article with another value in a field, which is of the field's type. */
export function withValue<A extends Fields>(article: A, field: Field, value: FieldValue): A {
  if (!isNameField(field)) return { ...article, [field]: value };
  return { ...article, mentions: { ...article.mentions, [field]: value } };
}

/** The value of a field of which a text says nothing. */
export function unknownValue(field: Field): FieldValue {
  const values: ValueOf = { text: null, date: null, day: null, texts: [], images: [], names: [] };
  return values[FIELD_TABLE[field].kind];
}

/** Tells whether a value says nothing. */
export function isUnknown(value: FieldValue): value is null | [] {
  return value === null || value.length === 0;
}

/** A value in words: pictures are told by their captions, with the credit where a caption does not hold it. */
export function inWords(value: FieldValue): string | string[] | null {
  return Array.isArray(value) ? value.map((one) => (typeof one === "string" ? one : describe(one))) : value;
}

function describe({ caption, creditText }: Image): string {
  return creditText && !caption.includes(creditText) ? `${caption} (${creditText})` : caption;
}

export function isNameField(field: Field): field is NameField {
  return FIELD_TABLE[field].kind === "names";
}
