import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildArchive, packTraits, traitsReader, unpackTraits } from "../../src/archive/index.ts";
import { numberPrints, printOf } from "../../src/archive/relations/print.ts";
import type { Article } from "../../src/model/article.ts";
import { article } from "../support/articles.ts";

const asWritten = (_kind: string, form: string) => form;

const WORDS = [
  "Jembatan",
  "putus",
  "14 orang",
  "Sungai Kelayau",
  "🙂",
  "kafé",
  "3.000 karung",
  "“",
  "”",
  "yang",
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const anArticle = fc.record({
  headline: text,
  body: text,
  name: fc.constantFrom("Kelayau", "Café 🙂", "x".repeat(300)),
});
const articles = fc
  .array(anArticle, { maxLength: 12 })
  .map((given) => given.map(({ headline, body, name }, at) => toArticle(`${at}.txt`, headline, body, name)));

function toArticle(file: string, headline: string, body: string, name: string): Article {
  return article({
    file,
    headline,
    publisher: `Kabar ${file}`,
    datePublished: "2024-03-02",
    mentions: { people: [name], places: [], organizations: [] },
    body: [{ type: "paragraph", id: "p1", text: body, lines: [1] }],
  });
}

test("traits are the same again when they were packed", () => {
  fc.assert(
    fc.property(articles, (given) => {
      const traits = given.map(traitsReader(asWritten));
      const packed = packTraits(traits);
      // Anywhere in a larger piece of memory, as a file's content is.
      const moved = Buffer.concat([Buffer.from("."), packed]).subarray(1);
      assert.deepEqual(unpackTraits(moved), traits);
    }),
  );
});

test("traits of an article do not depend on what was read before it", () => {
  fc.assert(
    fc.property(articles, (given) => {
      const inOrder = given.map(traitsReader(asWritten));
      const backwards = [...given].reverse().map(traitsReader(asWritten)).reverse();
      assert.deepEqual(backwards, inOrder);
    }),
  );
});

test("an archive is the same with traits from elsewhere as with those that it reads itself", () => {
  const lead = Array.from({ length: 60 }, (_, at) => `karung ${at}`).join(" ");
  const given = ["a.txt", "b.txt", "c.txt"].map((file) =>
    toArticle(file, "Jembatan Sukamaju Putus", lead, "Darmanto"),
  );
  const kept = new Map(unpackTraits(packTraits(given.map(traitsReader(asWritten)))).entries());
  const { archive } = buildArchive(given, asWritten, (one) => {
    const traits = kept.get(given.indexOf(one));
    assert(traits);
    return traits;
  });
  const expected = buildArchive(given, asWritten).archive;
  assert.equal(expected.copies.size, 1);
  assert.deepEqual(archive, expected);
});

test("prints are numbered in the order in which they first come", () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `kata ${(at * at) % 3001}`);
  const numberOf = numberPrints(texts.length);
  const known = [...new Set(texts)];
  assert.deepEqual(
    texts.map((text) => numberOf(printOf(text))),
    texts.map((text) => known.indexOf(text)),
  );
});
