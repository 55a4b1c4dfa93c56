import type { Entry } from "../../../archive/index.ts";
import {
  absolute,
  type Canonical,
  FIELD_TABLE,
  FIELDS,
  type Field,
  type FieldValue,
  fieldOf,
  inWords,
  isNameField,
  isUnknown,
} from "../../../model/index.ts";

/** What values depend on beside the article. */
interface Context {
  /** Names are those under which the archive lists them. */
  canonical: Canonical;
  siteUrl: string | null;
}

/** A property of the index, and what it is of an article. */
interface Property {
  name: string;
  /** Its type in OpenSearch's mapping. */
  type: Record<string, unknown>;
  value: (entry: Entry, context: Context) => FieldValue | boolean;
}

const words = { type: "text", analyzer: "indonesian_text", search_analyzer: "indonesian_query" };
const keyword = { type: "keyword" };
/** Kept to be shown, not searched. */
const shown = { type: "keyword", index: false, doc_values: false };
const day = { type: "date", format: "strict_date" };

const TYPES = {
  words,
  /** Searched by its words, counted and filtered by the whole. */
  name: {
    type: "text",
    analyzer: "indonesian_names",
    fields: { keyword: { type: "keyword", ignore_above: 512 } },
  },
  date: { type: "date", format: "strict_date_optional_time" },
  day,
};

/** What the archive makes of a field, behind it. */
const BEHIND: Partial<Record<Field, Property>> = {
  headline: {
    name: "isSupplied",
    type: { type: "boolean" },
    value: ({ article }) => article.headline === null,
  },
  datePublished: { name: "day", type: day, value: (entry) => entry.day },
};

/** All that there is of an article; any other property is an error, so that a misspelt one is not found out later. */
export const PROPERTIES: Property[] = [
  { name: "address", type: keyword, value: ({ path }) => path },
  { name: "url", type: shown, value: ({ path }, { siteUrl }) => absolute(siteUrl, path) },
  ...FIELDS.flatMap((field) => [...toProperty(field), ...[BEHIND[field] ?? []].flat()]),
  { name: "caption", type: words, value: ({ article }) => article.images.map(({ caption }) => caption) },
  {
    name: "articleBody",
    type: words,
    value: ({ article }) => article.body.map(({ text }) => text).join("\n\n"),
  },
  { name: "source_url", type: shown, value: ({ article }) => article.provenance.source_url ?? null },
  { name: "rights", type: shown, value: ({ article }) => article.provenance.rights ?? null },
  { name: "sha256", type: keyword, value: ({ article }) => article.hash },
];

/** An article as a document of OpenSearch. Unknown is not there. */
export function toDocument(entry: Entry, context: Context): object {
  const values = PROPERTIES.map(({ name, value }) => [name, value(entry, context)] as const);
  return Object.fromEntries(values.filter(([, value]) => typeof value === "boolean" || !isUnknown(value)));
}

function toProperty(name: Field): Property[] {
  const { search } = FIELD_TABLE[name];
  return search
    ? [{ name, type: TYPES[search], value: (entry, { canonical }) => listed(entry, name, canonical) }]
    : [];
}

/** The value as the archive's lists have it. */
function listed({ article, title, outlet }: Entry, field: Field, canonical: Canonical): FieldValue {
  if (field === "headline") return title;
  if (field === "publisher") return outlet;
  if (!isNameField(field)) return inWords(fieldOf(article, field));
  return [...new Set(article.mentions[field].map((form) => canonical(field, form)))];
}
