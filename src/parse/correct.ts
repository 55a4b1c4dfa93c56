import type { Article, Correction, Corrections, Evidence, Source } from "../article.ts";
import { supplyTitle } from "./title.ts";

type Curated = Pick<Source, "corrections" | "correctionLines">;

/** Sets the fields that the curator's front matter names, and records what the text says in their place. */
export function correct(article: Article, { corrections, correctionLines }: Curated): Article {
  const fields = (Object.keys(corrections) as (keyof Corrections)[]).filter(
    (field) => corrections[field] !== undefined,
  );
  return fields.reduce(
    (corrected, field) => correctField(corrected, field, corrections[field] ?? null, correctionLines[field]),
    article,
  );
}

function correctField(
  article: Article,
  field: keyof Corrections,
  corrected: Correction["corrected"],
  line: number | undefined,
): Article {
  const count = Array.isArray(corrected) ? corrected.length : 1;
  const evidence: Evidence = { basis: "corrected", rule: "koreksi", ...(line === undefined ? {} : { line }) };
  return {
    ...article,
    [field]: corrected,
    ...(field === "headline" ? { suppliedTitle: corrected === null ? supplyTitle(article.body) : null } : {}),
    evidence: {
      ...article.evidence,
      [field]: Array.from({ length: count }, () => evidence),
    },
    corrections: [...article.corrections, { field, parsed: article[field], corrected }],
  };
}
