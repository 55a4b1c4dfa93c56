import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Line } from "../../src/model/article.ts";
import { articleOf } from "./source.ts";

type Expected = Record<string, unknown>;
const root = join(import.meta.dirname, "../..");
const seeds = JSON.parse(readFileSync(join(import.meta.dirname, "seeds.json"), "utf8")) as Record<
  string,
  Expected
>;

const linesOf = (lines: Line[], kind: Line["kind"]) =>
  lines.filter((line) => line.kind === kind).map((line) => line.line);
const sorted = (names: string[]) => names.toSorted();

for (const [id, expected] of Object.entries(seeds)) {
  test(`reads ${id} as a person does`, () => {
    const article = articleOf(
      readFileSync(join(root, "articles", `${id}.txt`), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""),
    );
    assert.deepEqual(
      {
        publisher: article.publisher,
        headline: article.headline,
        alternativeHeadline: article.alternativeHeadline,
        datePublished: article.datePublished,
        notBefore: article.notBefore,
        author: article.author,
        editor: article.editor,
        locationCreated: article.locationCreated,
        articleSection: article.articleSection,
        isBasedOn: sorted(article.isBasedOn),
        captions: article.images.map((image) => image.caption),
        relatedLinks: article.relatedLinks,
        keywords: article.keywords,
        headings: article.body.filter((block) => block.type === "heading").map((block) => block.text),
        bodyLines: linesOf(article.lines, "body"),
        metaLines: linesOf(article.lines, "meta"),
        boilerplateLines: linesOf(article.lines, "boilerplate"),
      },
      { ...expected, isBasedOn: sorted(expected.isBasedOn as string[]) },
    );
  });
}
