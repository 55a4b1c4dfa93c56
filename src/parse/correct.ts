import {
  type Article,
  type Evidence,
  type Field,
  type FieldValue,
  fieldOf,
  inWords,
  isUnknown,
  type Source,
  withValue,
} from "../model/index.ts";
import { supplyTitle } from "./fields/title.ts";

type Curated = Pick<Source, "corrections" | "correctionLines">;

/** Sets the fields that the curator's front matter names, and records what the text says in their place. */
export function correct(article: Article, { corrections, correctionLines }: Curated): Article {
  const fields = (Object.keys(corrections) as Field[]).filter((field) => corrections[field] !== undefined);
  return fields.reduce(
    (corrected, field) => correctField(corrected, field, corrections[field] ?? null, correctionLines[field]),
    article,
  );
}

function correctField(article: Article, field: Field, value: FieldValue, line: number | undefined): Article {
  const count = Array.isArray(value) ? value.length : 1;
  const [parsed, corrected] = [inWords(fieldOf(article, field)), inWords(value)];
  const evidence: Evidence = { basis: "corrected", rule: "koreksi", ...(line === undefined ? {} : { line }) };
  return {
    ...withValue(article, field, value),
    ...(field === "headline" ? { suppliedTitle: value === null ? supplyTitle(article.body) : null } : {}),
    evidence: {
      ...article.evidence,
      [field]: Array.from({ length: count }, () => evidence),
    },
    // What is written by hand says such things in its front matter only: to say them there corrects nothing.
    corrections:
      isUnknown(parsed) && !isUnknown(corrected) && article.format === "markdown"
        ? article.corrections
        : [...article.corrections, { field, parsed, corrected }],
  };
}
