import type { Archive } from "../../../archive/index.ts";
import type { Knowledge } from "../../../model/index.ts";
import { knownForms } from "../../../search/index.ts";
import { PROPERTIES } from "./document.ts";
import { rootRules } from "./roots.ts";

/** Lucene's stop words and stemmer for Indonesian; the stemmer cuts what `roots` lets pass (menembakkan to embak). */
const filter = {
  indonesian_stop: { type: "stop", stopwords: "_indonesian_" },
  indonesian_stemmer: { type: "stemmer", language: "indonesian" },
};
const ROOTS = ["indonesian_stop", "roots", "indonesian_stemmer"];

/**
 * The body of the request that makes the index: an Indonesian analyser that knows the roots of the archive's words and,
 * in queries, its names in all their forms.
 */
export function toMapping(archive: Archive, authority: Knowledge["names"]) {
  const name_forms = { type: "synonym_graph", synonyms: synonymsOf(archive, authority) };
  const roots = { type: "stemmer_override", rules: rootRules(archive) };
  const analyzer = {
    indonesian_text: chain(ROOTS),
    indonesian_query: chain(["name_forms", ...ROOTS]),
    indonesian_names: chain([]),
  };
  const properties = Object.fromEntries(PROPERTIES.map(({ name, type }) => [name, type]));
  return {
    settings: { index: { analysis: { filter: { name_forms, roots, ...filter }, analyzer } } },
    mappings: { dynamic: "strict", properties },
  };
}

function chain(filters: string[]) {
  return { type: "custom", tokenizer: "standard", filter: ["lowercase", "asciifolding", ...filters] };
}

/** Rules in Solr's form, `korea utara, korut, dprk`. A form of two names is the first one's, as on the search page. */
function synonymsOf(archive: Archive, authority: Knowledge["names"]): string[] {
  const taken = new Set<string>();
  return knownForms(archive, authority).flatMap((name) => {
    const forms = [...new Set(name.map(plain))].filter((form) => form && !taken.has(form));
    for (const form of forms) taken.add(form);
    return forms.length > 1 ? [forms.join(", ")] : [];
  });
}

/** Without the signs that mean something in a rule (`,`, `=>`, `#`, `\`), which the tokenizer drops anyway. */
function plain(form: string): string {
  return form
    .toLowerCase()
    .replace(/[,=>#\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
