import type { Article, Source } from "../model/index.ts";
import { supplyTitle } from "./fields/title.ts";
import { splitLines } from "./lines/split.ts";
import { readMarkdown } from "./markdown.ts";
import { frameOf } from "./pastedText.ts";

/** An article that the curator wrote by hand: all that it states is in its front matter. */
export function readHandwritten(source: Source): Article {
  const { headline, lines, body } = readMarkdown(splitLines(source.text));
  const title = headline?.text ?? null;
  return {
    ...frameOf(source),
    headline: title,
    suppliedTitle: title === null ? supplyTitle(body) : null,
    alternativeHeadline: null,
    publisher: null,
    datePublished: null,
    notBefore: null,
    author: [],
    editor: [],
    locationCreated: null,
    articleSection: null,
    isBasedOn: [],
    images: [],
    relatedLinks: [],
    keywords: [],
    signoff: null,
    body,
    lines,
    evidence: headline
      ? { headline: [{ basis: "stated", rule: "naskah-markdown", line: headline.line }] }
      : {},
  };
}
