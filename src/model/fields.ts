import type { Article, Corrections, Image } from "./article.ts";

/** A field that front matter may state. */
export type Field = keyof Corrections;

/** All of them, in the order of a catalogue card. */
export const FIELDS = Object.keys({
  headline: true,
  alternativeHeadline: true,
  publisher: true,
  datePublished: true,
  notBefore: true,
  author: true,
  editor: true,
  locationCreated: true,
  articleSection: true,
  isBasedOn: true,
  images: true,
  relatedLinks: true,
  keywords: true,
  signoff: true,
  people: true,
  places: true,
  organizations: true,
} satisfies Record<Field, true>) as Field[];

/** What an article says in a field, as front matter writes it; null or empty: nothing. */
export function fieldOf(article: Article, field: Field): string | string[] | Image[] | null {
  return isNameField(field) ? article.mentions[field] : article[field];
}

/** The article with another value in a field, which is of the field's type. */
export function withValue(article: Article, field: Field, value: Corrections[Field] | null): Article {
  if (!isNameField(field)) return { ...article, [field]: value };
  return { ...article, mentions: { ...article.mentions, [field]: value } };
}

/** A value in words: pictures are told by their captions, with the credit where a caption does not hold it. */
export function inWords(value: ReturnType<typeof fieldOf>): string | string[] | null {
  return Array.isArray(value) ? value.map((one) => (typeof one === "string" ? one : describe(one))) : value;
}

function describe({ caption, creditText }: Image): string {
  return creditText && !caption.includes(creditText) ? `${caption} (${creditText})` : caption;
}

/** Names stand together in an article (`mentions`). */
export function isNameField(field: Field): field is keyof Article["mentions"] {
  return field === "people" || field === "places" || field === "organizations";
}
