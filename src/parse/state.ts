import type { Article, Evidence, PageSource } from "../model/index.ts";
import type { RuleName } from "./rules.ts";

const RULE: RuleName = "metadata-halaman";

/**
 * Sets the fields that the metadata of a saved page state. JSON-LD is about the article and goes before its
 * lines; `meta` elements are about the page (its title often ends in the site's name) and fill only gaps.
 */
export function state(article: Article, stated: PageSource["stated"]): Article {
  const read = { ...article, evidence: { ...article.evidence } };
  for (const { field, value, element } of stated) {
    const known = read[field] !== null && read[field].length > 0;
    if (known && !element.startsWith("script")) continue;
    const values = Array.isArray(value) ? value : [value];
    Object.assign(read, { [field]: Array.isArray(read[field]) ? values : values.join(", ") });
    read.evidence[field] = values.map((): Evidence => ({ basis: "stated", rule: RULE, element }));
  }
  return read.headline === null ? read : { ...read, suppliedTitle: null };
}
