import type { Article, Authority } from "../../model/index.ts";
import { findMentions } from "./index.ts";

/** Adds the persons, places and organisations that the lines of the article mention. */
export function addMentions(article: Article, names: Authority[]): Article {
  const { mentions, evidence } = findMentions(article.lines, names);
  return Object.assign({}, article, { mentions, evidence: Object.assign({}, article.evidence, evidence) });
}
