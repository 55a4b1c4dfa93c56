import {
  type Article,
  type Evidence,
  FIELD_TABLE,
  FIELDS,
  type Field,
  fieldOf,
  isNameField,
} from "../../model/index.ts";
import { words } from "../words.ts";
import type { Fact, FactSource } from "./types.ts";

/** Every field of an article with the reason for its value, in the order of a catalogue card. */
export function toFacts(article: Article): Fact[] {
  const corrected = new Set(article.corrections.map(({ field }) => field));
  return FIELDS.map((field) => ({
    label: words.fields[field],
    isName: isNameField(field),
    values: textsOf(article, field).map((text, index) => {
      const evidence = article.evidence[field]?.[index];
      return { text, source: evidence ? toSource(evidence, corrected.has(field)) : null };
    }),
    unknown: corrected.has(field) ? words.notes.emptied : words.notes.unstated,
  }));
}

function textsOf(article: Article, field: Field): string[] {
  const value = fieldOf(article, field);
  if (Array.isArray(value)) return value.map((one) => (typeof one === "string" ? one : one.caption));
  if (value === null) return [];
  const { kind } = FIELD_TABLE[field];
  return [kind === "date" ? words.date(value) : kind === "day" ? words.day(value) : value];
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
