import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { type Archive, buildArchive, type Entry } from "../../src/archive/index.ts";
import { FIELDS, fieldOf } from "../../src/model/fields.ts";
import type { Settings } from "../../src/model/settings.ts";
import { difference } from "../../src/output/index.ts";
import { canonicalOf, KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { exportMarkdown, nameFiles } from "../../src/publish/exports/markdown.ts";
import { read } from "../../src/read/index.ts";
import { story } from "../build/archive.ts";
import { withFolder } from "../support/folder.ts";
import { buildSite, SETTINGS } from "../support/site/build.ts";

const TESTS = join(import.meta.dirname, "..");
const SHOWN = { ...SETTINGS, contacts: "shown" as const };

async function archiveOf(folder: string): Promise<Archive> {
  const { sources } = await read(folder);
  const articles = sources.map((source) => parse(source, KNOWLEDGE).article);
  return buildArchive(articles, canonicalOf(KNOWLEDGE)).archive;
}

/** The file from which an article came at first. */
const fileOf = ({ article }: Entry) => article.provenance.original ?? article.file;
const filesOf = (entries: Entry[]) => entries.map(fileOf);

/** What readers see of an article, but for the source text and what refers to its lines. */
function seen({ article, title, outlet, day }: Entry) {
  const body = article.body.map(({ type, text, ordinal }) => [type, ordinal, text]);
  const fields = Object.fromEntries(FIELDS.map((field) => [field, fieldOf(article, field)]));
  return { ...fields, suppliedTitle: article.suppliedTitle, title, outlet, day, body };
}

/** What readers see of an archive. */
function whole({ entries, outlets, authors, topics, sections, names, ...ties }: Archive) {
  const groups = { outlets, authors, topics, sections, ...names };
  return {
    articles: entries.map((entry) => [fileOf(entry), seen(entry)]),
    groups: Object.entries(groups).map(([kind, all]) => [
      kind,
      all.map(({ name, slug, entries }) => [name, slug, filesOf(entries)]),
    ]),
    events: ties.events.map(({ entries, reasons }) => [filesOf(entries), reasons]),
    copies: [...ties.copies].map(([original, others]) => [fileOf(original), filesOf(others)]),
    related: [...ties.related].map(([to, all]) => [fileOf(to), all.map(({ entry }) => fileOf(entry))]),
  };
}

const OWN = {
  "1.txt": `---\nkeywords: []\npublisher: null\naliases: artikel/judul-lama-0a1b2c3d.html\nnote: "Baris satu\\n---\\nbaris tiga"\n---\n${story("Harga * Kopi _Naik_")}`,
  "1.html": `<title>Lada</title><h1>Harga Lada</h1><p>LIWA - Harga lada turun di Krui pekan ini.</p>`,
  "2.md": "---\nheadline: Judul Kurator\nimages:\n  - caption: Kebun\n---\n# Judul Naskah\n\nIsi *miring*.\n",
  "3.md": "---\nheadline: null\n---\n# Bukan judul\n\nPetani menjemur kopi di Liwa.\n",
  "readme.txt": story("Baca Aku"),
  "dalam/2.txt": `Warga di kebun. (Foto: Sari Wulandari)\n\nLIWA - Panen raya berlangsung, Selasa (6/9/2022). # Bukan judul\n\n1. Bukan daftar\n`,
  "4.txt": `---\nnotBefore: 2021-02-03\nimages:\n  - caption: Panen\n    creditText: Sari\npeople: Budi Santoso\n---\n${"Tanpa tanggal, kata warga. ".repeat(9)}\n`,
};

function withExport(
  folder: string,
  run: (output: string, count: number) => Promise<void>,
  settings: Settings = SHOWN,
): Promise<void> {
  return withFolder({}, async (made) => {
    const { count } = await exportMarkdown(folder, join(made, "md"), settings);
    await run(join(made, "md"), count);
  });
}

for (const [name, folder] of [
  ["the five texts", join(TESTS, "../articles")],
  ["the test site's texts", join(TESTS, "site/articles")],
  ["hand-written dumps with captions, unknown dates and bounds", join(TESTS, "dumps")],
] as const)
  test(`Markdown is read back as the same archive: ${name}`, () =>
    withExport(folder, async (output, count) => {
      const was = await archiveOf(folder);
      assert.equal(count, was.entries.length);
      assert.deepEqual(whole(await archiveOf(output)), whole(was));
    }));

test("the dumps hold what is to be carried", async () => {
  const { entries } = await archiveOf(join(TESTS, "dumps"));
  for (const field of ["notBefore", "images", "relatedLinks", "keywords", "signoff", "people"] as const) {
    const stated = entries.filter(({ article }) => fieldOf(article, field)?.length);
    assert.ok(stated.length > 1, field);
  }
});

test("what the curator said is carried: emptied and corrected fields, notes, old addresses", () =>
  withFolder(OWN, (folder) =>
    withExport(folder, async (output) => {
      assert.deepEqual(whole(await archiveOf(output)), whole(await archiveOf(folder)));
      const [was, is] = [await read(folder), await read(output)];
      const first = is.sources.find(({ file }) => file === "1.md");
      assert.equal(first?.provenance.note, "Baris satu\n---\nbaris tiga");
      assert.deepEqual([first?.corrections.keywords, first?.corrections.publisher], [[], null]);
      assert.equal(first?.aliases.length, 2);
      assert.equal(first?.aliases[1]?.path, "artikel/judul-lama-0a1b2c3d.html");
      const hand = (sources: typeof is.sources) => sources.find(({ file }) => file === "2.md");
      assert.equal(hand(is.sources)?.hash, hand(was.sources)?.hash);
      assert.deepEqual(hand(is.sources)?.aliases, [], "its address is the same");
    }),
  ));

test("exported again, the files are the same", () =>
  withFolder(OWN, (folder) =>
    withExport(folder, (output) =>
      withExport(output, async (again) => {
        const files = (await readdir(output, { recursive: true })).filter((file) => file.endsWith(".md"));
        assert.equal(files.length, Object.keys(OWN).length);
        for (const file of files)
          assert.equal(await readFile(join(again, file), "utf8"), await readFile(join(output, file), "utf8"));
      }),
    ),
  ));

test("files keep their names where no other has them", () => {
  const files = ["a.md", "A.txt", "b.html", "B.txt", "c/readme.txt", "d.txt"];
  const names = ["a.md", "A.txt.md", "b.md", "B.txt.md", "c/readme.txt.md", "d.md"];
  assert.deepEqual([...nameFiles(files)].sort(), files.map((file, index) => [file, names[index]]).sort());
});

test("between a site and that of its export nothing differs but the texts themselves", async () => {
  const folder = join(TESTS, "../articles");
  const was = await buildSite(folder);
  await withExport(
    folder,
    async (output) => {
      const is = await buildSite(output);
      const found = difference(was.site, is.site);
      assert.ok(typeof found !== "string");
      const { corrected, ...rest } = found;
      assert.deepEqual(rest, { added: [], removed: [], vanished: [], vanishedPages: [] });
      assert.equal(corrected.length, 5);
      for (const { file, changes } of corrected)
        assert.deepEqual([file, changes.map(({ what }) => what)], [file, ["text", "file", "address"]]);
      await is.remove();
    },
    SETTINGS,
  );
  await was.remove();
});

test("a text in which nothing can be written is told, not lost in silence", () =>
  withFolder(
    { "a/1.txt": "---\nheadline: null\n---\nBaca Juga:\nBerita lain\n", "a/2.txt": story("Kopi") },
    async (folder) => {
      const { count, problems } = await exportMarkdown(join(folder, "a"), join(folder, "md"), SETTINGS);
      const entries = (await archiveOf(join(folder, "a"))).entries.filter(
        ({ article }) => article.body.length === 0,
      );
      assert.equal(count, 2 - entries.length);
      assert.equal(problems.filter(({ rule }) => rule === "no-body").length, entries.length);
    },
  ));

test("a folder that holds something is not written into", async () => {
  const { count, problems } = await exportMarkdown(join(TESTS, "site/articles"), TESTS, SETTINGS);
  assert.equal(count, 0);
  assert.equal(
    problems[0]?.reason,
    "the folder is not empty; name a new one, so that no file of yours is written over",
  );
});
