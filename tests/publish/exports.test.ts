import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Archive, buildArchive } from "../../src/archive/index.ts";
import type { Article } from "../../src/article.ts";
import { canonicalOf } from "../../src/knowledge.ts";
import { exportMarkdown } from "../../src/markdown.ts";
import { KNOWLEDGE, parse } from "../../src/parse/index.ts";
import { COLUMNS, toCsv } from "../../src/publish/exports/csv.ts";
import { articleSchema } from "../../src/publish/exports/schema.ts";
import { read } from "../../src/read/index.ts";
import { article } from "../articles.ts";
import { readCsv } from "../csv.ts";
import { buildSite, SETTINGS } from "../site/build.ts";

const FIVE = join(import.meta.dirname, "../../articles");
const SMALL = join(import.meta.dirname, "../site/articles");

let built: Awaited<ReturnType<typeof buildSite>>;
const file = (name: string) => readFile(join(built.site, "data", name), "utf8");
before(async () => {
  built = await buildSite();
});
after(() => built.remove());

test("JSON Lines hold every article whole: the schema fits, and the lines are the source text", async () => {
  const records = (await file("artikel.jsonl"))
    .trimEnd()
    .split("\n")
    .map((line) => articleSchema.parse(JSON.parse(line)));
  assert.equal(records.length, built.report.articles.length);
  for (const { address, lines, format, encoding } of records) {
    assert.ok(existsSync(join(built.site, address)), address);
    if (format === "html" || encoding !== "utf-8") continue;
    const source = await readFile(
      join(built.site, address.replace(/^artikel\/(.*)\.html$/, "naskah/$1.txt")),
      "utf8",
    );
    assert.equal(lines.map(({ text, end }) => text + end).join(""), source, address);
  }
});

test("the JSON Schema is the schema's own, and the data dictionary tells every field of it", async () => {
  const schema = JSON.parse(await file("artikel.schema.json"));
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  assert.deepEqual(Object.keys(schema.properties), Object.keys(articleSchema.shape));
  const page = await readFile(join(built.site, "data.html"), "utf8");
  for (const name of [...Object.keys(schema.properties), "lines[].spans[].rule", "evidence.*[].basis"])
    assert.ok(page.includes(`<dt>${name}</dt>`), name);
  assert.doesNotMatch(page, /<dd> <small>/);
});

test("the data package names files that are there, and the table's own columns", async () => {
  const { resources } = JSON.parse(await file("datapackage.json"));
  for (const { path } of resources) assert.ok(existsSync(join(built.site, "data", path)), path);
  const [head] = (await file("artikel.csv")).split("\r\n");
  const [table] = resources;
  assert.equal(table.schema.fields.map(({ name }: { name: string }) => name).join(), head);
});

test("all references stand in one file of each format", async () => {
  const count = built.report.articles.length;
  assert.equal(JSON.parse(await file("kutipan.json")).length, count);
  assert.equal((await file("kutipan.bib")).match(/^@article\{/gm)?.length, count);
  assert.equal((await file("kutipan.ris")).match(/^ER {2}- /gm)?.length, count);
});

test("the table is read back cell by cell, and no cell is a formula", () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    ' "a",\r\nb',
    "|cmd",
    "  =1",
    "＝1",
  ];
  const { archive } = buildArchive(
    hostile.map((headline, index) => article({ file: `${index}.txt`, headline })),
    (_, form) => form,
  );
  const [head, ...rows] = readCsv([...toCsv(archive.entries)].join(""));
  assert.deepEqual(
    head,
    COLUMNS.map(({ name }) => name),
  );
  const at = head?.indexOf("headline") ?? -1;
  assert.deepEqual(
    rows.map((row) => row[at]),
    hostile.map((text) => (text === ' "a",\r\nb' ? text : `'${text}`)),
  );
});

async function archiveOf(folder: string): Promise<Archive> {
  const { sources } = await read(folder);
  const articles = sources.map((source) => parse(source, KNOWLEDGE).article);
  return buildArchive(articles, canonicalOf(KNOWLEDGE)).archive;
}

/** What front matter and Markdown hold of an article. */
function kept(given: Article) {
  const { headline, suppliedTitle, alternativeHeadline, publisher, datePublished, author, editor } = given;
  const { locationCreated, articleSection, isBasedOn, relatedLinks, keywords, signoff } = given;
  const body = given.body.map(({ type, text, ordinal }) => [type, ordinal ? `${ordinal} ${text}` : text]);
  return {
    ...{ headline, suppliedTitle, alternativeHeadline, publisher, datePublished, author, editor },
    ...{ locationCreated, articleSection, isBasedOn, relatedLinks, keywords, signoff, body },
  };
}

for (const [name, folder] of [
  ["the five texts", FIVE],
  ["the test's own texts", SMALL],
] as const)
  test(`Markdown is read back as the same archive: ${name}`, async () => {
    const output = join(await mkdtemp(join(tmpdir(), "kliping-markdown-")), "md");
    try {
      const settings = { ...SETTINGS, contacts: "shown" as const };
      const { count } = await exportMarkdown(folder, output, settings);
      const [was, is] = [await archiveOf(folder), await archiveOf(output)];
      assert.equal(count, was.entries.length);
      assert.equal(is.entries.length, was.entries.length);
      const byOrigin = new Map(is.entries.map((entry) => [entry.article.provenance.original, entry]));
      for (const { article, title, outlet, day, path } of was.entries) {
        const back = byOrigin.get(article.provenance.original ?? article.file);
        assert.ok(back, article.file);
        assert.deepEqual(kept(back.article), kept(article), article.file);
        assert.deepEqual([back.title, back.outlet, back.day], [title, outlet, day]);
        const { sources } = await read(output);
        const aliases = sources.find((source) => source.file === back.article.file)?.aliases;
        assert.deepEqual(
          aliases?.map((alias) => alias.path),
          [path],
        );
      }
      const names = (archive: Archive) =>
        [archive.outlets, archive.authors, archive.topics, archive.sections].map((groups) =>
          groups.map((group) => [group.name, group.entries.length]),
        );
      assert.deepEqual(names(is), names(was));
    } finally {
      await rm(join(output, ".."), { recursive: true });
    }
  });

test("a folder that holds something is not written into", async () => {
  const { count, problems } = await exportMarkdown(SMALL, FIVE, SETTINGS);
  assert.equal(count, 0);
  assert.equal(
    problems[0]?.reason,
    "the folder is not empty; name a new one, so that no file of yours is written over",
  );
});
