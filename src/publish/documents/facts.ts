import type { Article, Evidence, FieldName } from "../../model/index.ts";
import { words } from "../words.ts";
import type { Fact, FactSource } from "./types.ts";

const NAMES = new Set<FieldName>(["people", "places", "organizations"]);

/** Every field of an article with the reason for its value, in the order of a catalogue card. */
export function toFacts(article: Article): Fact[] {
  const one = (value: string | null): string[] => (value === null ? [] : [value]);
  const values: [FieldName, string[]][] = [
    ["headline", one(article.headline)],
    ["alternativeHeadline", one(article.alternativeHeadline)],
    ["publisher", one(article.publisher)],
    ["datePublished", one(article.datePublished && words.date(article.datePublished))],
    ["notBefore", one(article.notBefore && words.day(article.notBefore))],
    ["author", article.author],
    ["editor", article.editor],
    ["locationCreated", one(article.locationCreated)],
    ["articleSection", one(article.articleSection)],
    ["isBasedOn", article.isBasedOn],
    ["images", article.images.map(({ caption }) => caption)],
    ["relatedLinks", article.relatedLinks],
    ["keywords", article.keywords],
    ["signoff", one(article.signoff)],
    ["people", article.mentions.people],
    ["places", article.mentions.places],
    ["organizations", article.mentions.organizations],
  ];
  const corrected = new Set<FieldName>(article.corrections.map(({ field }) => field));
  return values.map(([field, texts]) => ({
    label: words.fields[field],
    isName: NAMES.has(field),
    values: texts.map((text, index) => {
      const evidence = article.evidence[field]?.[index];
      return { text, source: evidence ? toSource(evidence, corrected.has(field)) : null };
    }),
    unknown: corrected.has(field) ? words.notes.emptied : words.notes.unstated,
  }));
}

/** A correction's line is one of the front matter, not of the source text that the page shows. */
function toSource({ basis, line, element, rule }: Evidence, isCorrected: boolean): FactSource {
  return {
    basis: isCorrected ? words.notes.correctedFact : words.bases[basis],
    line: basis === "corrected" ? null : (line ?? null),
    element: element ?? null,
    rule,
  };
}
