import type { CreativeWork, Organization, Person, Place } from "schema-dts";
import type { Entry } from "../archive/index.ts";
import {
  type Article,
  absolute,
  escapeAddress,
  FIELD_TABLE,
  FIELDS,
  type Field,
  type FieldRow,
  fieldOf,
  inWords,
  isUnknown,
} from "../model/index.ts";
import { isInstitution } from "./cite/index.ts";
import { bracketed } from "./documents/page.ts";

/**
 * What the text states, as schema.org `NewsArticle` for the inside of a `<script>`. A supplied title is a
 * `name` and no `headline`; the article's words are on the page and not repeated.
 */
export function toJsonLd(entry: Entry, siteUrl: string | null): string {
  // The only way out of a script element is an angle bracket.
  return JSON.stringify(describe(entry, absolute(siteUrl, entry.path))).replaceAll("<", "\\u003c");
}

/** Undefined is not printed. */
function describe(entry: Entry, address: string | null): object {
  const { article } = entry;
  const { headline, alternativeHeadline, publisher, author, editor, isBasedOn, ...others } =
    statedIn(article);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(headline ? { headline } : { name: bracketed(entry) }),
    alternativeHeadline,
    publisher,
    author,
    editor,
    ...others,
    inLanguage: "id",
    isBasedOn,
    ...withUrl(article.provenance.source_url ?? address),
    ...(address && { archivedAt: address, mainEntityOfPage: address }),
    identifier: { "@type": "PropertyValue", propertyID: "sha256", value: article.hash },
  };
}

/** The fields that schema.org has and the article states. */
function statedIn(article: Article): Partial<Record<Field, unknown>> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = inWords(fieldOf(article, field));
      const { jsonLd } = FIELD_TABLE[field];
      if (jsonLd === null || isUnknown(value)) return [];
      const toThing = THINGS[jsonLd];
      const things = Array.isArray(value)
        ? value.map((name) => toThing(name, article))
        : toThing(value, article);
      return [[field, things]];
    }),
  );
}

type Thing = string | Organization | Person | Place | CreativeWork;

/** How schema.org says a name, by what the table of fields says that it names. */
const THINGS = {
  text: (name) => name,
  organization,
  person,
  // A newsroom's name is an organisation's.
  writer: (name, { publisher }) => (isInstitution(name, publisher) ? organization(name) : person(name)),
  place: (name) => ({ "@type": "Place", name }),
  // The text names whom it draws on, not the work.
  work: (name) => ({ "@type": "CreativeWork", publisher: organization(name) }),
} satisfies Record<NonNullable<FieldRow["jsonLd"]>, (name: string, article: Article) => Thing>;

/** Where the text was found; where that is not known, where the archive shows it. */
function withUrl(url: string | null): { url?: string } {
  return url ? { url: escapeAddress(url) } : {};
}

function organization(name: string): Organization {
  return { "@type": "Organization", name };
}

function person(name: string): Person {
  return { "@type": "Person", name };
}
