import { createHash } from "node:crypto";
import { type Article, sourceHash } from "../../src/model/article.ts";

/** An article for tests: what is not given is unknown. */
export function article(given: Partial<Article>): Article {
  const file = given.file ?? "a.txt";
  return {
    file,
    format: "text",
    encoding: "utf-8",
    hash: sourceHash(createHash("sha256").update(file).digest("hex")),
    headline: null,
    suppliedTitle: null,
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
    mentions: { people: [], places: [], organizations: [] },
    body: [],
    lines: [],
    evidence: {},
    corrections: [],
    provenance: {},
    ...given,
  };
}
