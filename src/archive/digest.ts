import { sha256 } from "../model/bytes/index.ts";
import { type Article, shorten } from "../model/index.ts";

/** An article, with what is asked of it in each build and would cost going through its text. */
export interface Digest {
  article: Article;
  /** SHA-256 of the article as JSON: articles with the same are the same. */
  content: string;
  /** Words of the clean body. */
  words: number;
}

/** Goes through an article's text once. */
export function digest(article: Article): Digest {
  const words = article.body.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return { article, content: sha256(JSON.stringify(article)), words };
}

/** The beginning of the first paragraph, as lists show it. */
export function leadOf({ body }: Article): string {
  return shorten(body.find(({ type }) => type === "paragraph")?.text ?? "");
}
