import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { COLUMNS, toCsv } from "../../src/publish/exports/csv.ts";
import { articleSchema } from "../../src/publish/exports/schema.ts";
import { article } from "../support/articles.ts";
import { readCsv } from "../support/csv.ts";
import { buildSite } from "../support/site/build.ts";

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

test("the table is read back cell by cell, and no cell is a formula, whatever parts them", () => {
  const defused = {
    '=HYPERLINK("http://x","y")': `'=HYPERLINK("http://x","y")`,
    "+1": "'+1",
    "-2": "'-2",
    "@SUM(A1)": "'@SUM(A1)",
    "\t=1": "'\t'=1",
    ' "a",\r\nb': ' "a",\r\nb',
    "|cmd": "'|cmd",
    "  =1": "'  =1",
    "＝1": "'＝1",
    "Judul;=1+1;x": "Judul;'=1+1;x",
    "a; -1\t@b": "a; '-1\t'@b",
    'a, b;"=1;c': `a, b;"'=1;c`,
    "a, b\n=1\nc": "a, b\n'=1\nc",
    "a; b = c": "a; b = c",
  };
  const hostile = Object.keys(defused);
  const { archive } = buildArchive(
    hostile.map((headline, index) => article({ file: `${10 + index}.txt`, headline })),
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
    Object.values(defused),
  );
});
