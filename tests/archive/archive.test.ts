import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive as build } from "../../src/archive/index.ts";
import type { Canonical } from "../../src/model/knowledge.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { article } from "../support/articles.ts";

const asWritten: Canonical = (_kind, form) => form;
const buildArchive = (articles: Parameters<typeof build>[0]) => build(articles, asWritten);

const ARTICLES = [
  article({ file: "undated.txt", headline: "Tanpa Tanggal", publisher: "VIVA.co.id" }),
  article({
    file: "old.txt",
    headline: "Lama",
    datePublished: "2021-12-31",
    publisher: "KOMPAS.com",
    author: ["Ani"],
  }),
  article({
    file: "wit.txt",
    headline: "Timur",
    datePublished: "2022-09-07T08:00+09:00",
    publisher: "Kompas.com",
  }),
  article({
    file: "wib.txt",
    headline: "Barat",
    datePublished: "2022-09-07T07:30+07:00",
    author: ["Ani", "Budi"],
  }),
  article({ file: "day.txt", headline: "Hari", datePublished: "2022-09-07", publisher: "KOMPAS.com" }),
];
const files = (entries: { article: { file: string } }[]) => entries.map(({ article }) => article.file);

test("articles stand newest first by the moment of publication, undated ones last", () => {
  const { archive } = buildArchive(ARTICLES);
  assert.deepEqual(files(archive.entries), ["wib.txt", "day.txt", "wit.txt", "old.txt", "undated.txt"]);
  assert.deepEqual(files(archive.undated), ["undated.txt"]);
});

test("the order of the files does not matter", () => {
  const paths = (articles: typeof ARTICLES) => buildArchive(articles).archive.entries.map(({ path }) => path);
  assert.deepEqual(paths([...ARTICLES].reverse()), paths(ARTICLES));
});

test("the calendar holds each dated article once, in its own zone's day", () => {
  const { archive } = buildArchive(ARTICLES);
  const shape = archive.years.map(({ year, count, months }) => [
    year,
    count,
    months.map(({ month, count, days }) => [
      month,
      count,
      days.map(({ day, entries }) => [day, files(entries)]),
    ]),
  ]);
  assert.deepEqual(shape, [
    ["2022", 3, [["2022-09", 3, [["2022-09-07", ["wib.txt", "day.txt", "wit.txt"]]]]]],
    ["2021", 1, [["2021-12", 1, [["2021-12-31", ["old.txt"]]]]]],
  ]);
});

test("spellings of one outlet are one group under the spelling most used, or the one that is listed", () => {
  const { outlets, authors } = buildArchive(ARTICLES).archive;
  assert.deepEqual(
    outlets.map(({ name, slug, entries }) => [name, slug, entries.length]),
    [
      ["KOMPAS.com", "kompas-com", 3],
      ["VIVA.co.id", "viva-co-id", 1],
    ],
  );
  assert.deepEqual(
    authors.map(({ name, entries }) => [name, files(entries)]),
    [
      ["Ani", ["wib.txt", "old.txt"]],
      ["Budi", ["wib.txt"]],
    ],
  );
});

test("the address of an article does not depend on the others", () => {
  const all = new Map(
    buildArchive(ARTICLES).archive.entries.map(({ article, path }) => [article.file, path]),
  );
  for (const one of ARTICLES)
    assert.deepEqual(buildArchive([one]).archive.entries[0]?.path, all.get(one.file));
});

test("two articles that would have one address: the second is left out with a word", () => {
  const [first] = ARTICLES;
  assert.ok(first);
  const { archive, problems } = buildArchive([first, { ...first, file: "twin.txt" }]);
  assert.deepEqual(files(archive.entries), ["undated.txt"]);
  assert.deepEqual(problems.map(formatProblem), [
    "twin.txt:1 error  would have the same address as undated.txt and was left out; give one of them another headline in its front matter (same-address)",
  ]);
});

test("names are grouped over articles, with their variants and the names beside them", () => {
  const mention = (file: string, day: string, people: string[], places: string[]) =>
    article({ file, headline: file, datePublished: day, mentions: { people, places, organizations: [] } });
  const canonical: Canonical = (kind, form) => (kind === "places" && form === "Moskwa" ? "Moskow" : form);
  const { names } = build(
    [
      mention("a.txt", "2022-01-01", ["Ani"], ["Moskwa"]),
      mention("b.txt", "2022-01-02", ["Ani", "Budi"], ["Moskow"]),
      mention("c.txt", "2022-01-03", [], ["Jakarta"]),
    ],
    canonical,
  ).archive;
  assert.deepEqual(
    names.places.map(({ name, variants, entries }) => [name, variants, files(entries)]),
    [
      ["Moskow", ["Moskwa"], ["b.txt", "a.txt"]],
      ["Jakarta", [], ["c.txt"]],
    ],
  );
  assert.deepEqual(names.people[0]?.together, [{ kind: "places", slug: "moskow", name: "Moskow", count: 2 }]);
});
