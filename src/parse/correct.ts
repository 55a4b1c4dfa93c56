import type { Article, Correction, Corrections, FieldName } from "../article.ts";

/** Sets the fields that the curator's front matter names, and records what the text says in their place. */
export function correct(article: Article, corrections: Corrections): Article {
  const fields = (Object.keys(corrections) as (keyof Corrections)[]).filter(
    (field) => corrections[field] !== undefined,
  );
  return fields.reduce(
    (corrected, field) => correctField(corrected, field, corrections[field] ?? null),
    article,
  );
}

function correctField(
  article: Article,
  field: keyof Corrections,
  corrected: Correction["corrected"],
): Article {
  const count = Array.isArray(corrected) ? corrected.length : 1;
  const evidence: FieldName = field;
  return {
    ...article,
    [field]: corrected,
    ...(field === "headline" && corrected !== null ? { suppliedTitle: null } : {}),
    evidence: {
      ...article.evidence,
      [evidence]: Array.from({ length: count }, () => ({ basis: "corrected", rule: "koreksi" })),
    },
    corrections: [...article.corrections, { field, parsed: article[field], corrected }],
  };
}
