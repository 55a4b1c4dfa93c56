import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { writeBulk } from "../../src/publish/exports/openSearch/bulk.ts";
import { exportOpenSearch } from "../../src/publish/exports/openSearch/index.ts";
import { toMapping } from "../../src/publish/exports/openSearch/mapping.ts";
import { kliping } from "../commands/kliping.ts";
import { article } from "../support/articles.ts";
import { withFolder } from "../support/folder.ts";
import { SETTINGS } from "../support/site/build.ts";

const FIVE = join(import.meta.dirname, "../../articles");
const CONTACT =
  "Harga Kopi Naik\n\n6 Mei 2024\n\nLIWA, KABARBUKIT.com - Harga kopi naik di Lampung Barat.\n\nPenulis: Sari Wulan (sari@kabarbukit.com)\n";

type Line = Record<string, unknown>;

function linesOf(folder: string): Line[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  for (const text of texts) assert.ok(text.endsWith("\n"), "the last line ends too");
  return texts.flatMap((text) =>
    text
      .slice(0, -1)
      .split("\n")
      .map((line) => JSON.parse(line)),
  );
}

/** The value without `format` and the like: what a date of the mapping looks like. */
const FITS: Record<string, (value: unknown) => boolean> = {
  text: isText,
  keyword: isText,
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && !Number.isNaN(Date.parse(value)),
};

function isText(value: unknown): boolean {
  return [value].flat().every((one) => typeof one === "string");
}

test("every action line has its document, and every document the mapping's fields only", () =>
  withFolder({}, async (folder) => {
    const output = join(folder, "keluar");
    const { count } = await exportOpenSearch(FIVE, output, { ...SETTINGS, title: "Kliping Kita" });
    const lines = linesOf(output);
    const { mappings } = JSON.parse(readFileSync(join(output, "mapping.json"), "utf8"));
    assert.equal(count, 5);
    assert.equal(lines.length, 10);
    assert.equal(mappings.dynamic, "strict");
    for (let at = 0; at < lines.length; at += 2) {
      const [action, document = {}] = lines.slice(at, at + 2);
      assert.deepEqual(action, { index: { _index: "kliping-kita", _id: document.sha256 } });
      for (const [field, value] of Object.entries(document))
        assert.ok(FITS[mappings.properties[field]?.type]?.(value), `${field}: ${value}`);
    }
    assert.equal(new Set(lines.flatMap(({ sha256 }) => sha256 ?? [])).size, 5);
  }));

test("a document is the article as its page tells it", () =>
  withFolder({}, async (folder) => {
    const output = join(folder, "keluar");
    await exportOpenSearch(FIVE, output, { ...SETTINGS, url: "https://contoh.id/arsip" });
    const idn = linesOf(output).find(({ publisher }) => publisher === "IDN Times");
    assert.ok(idn);
    const { articleBody, address, places, url, sha256, ...rest } = idn;
    const page = "artikel/intelijen-as-rusia-beli-roket-dari-korut-untuk-perangi-ukraina-c37569fb.html";
    assert.deepEqual([address, url], [page, `https://contoh.id/arsip/${page}`]);
    assert.match(String(articleBody), /^Intelijen Amerika Serikat .*\n\n/);
    assert.ok([places].flat().includes("Korea Utara"), "Korut is listed as Korea Utara");
    assert.match(String(sha256), /^c37569fb[0-9a-f]{56}$/);
    // Neither `datePublished` nor `day`: the text does not state them.
    assert.deepEqual(rest, {
      headline: "Intelijen AS: Rusia Beli Roket dari Korut untuk Perangi Ukraina",
      isSupplied: false,
      alternativeHeadline: "Rusia gak bebas berbelanja senjata karena sanksi Barat",
      publisher: "IDN Times",
      notBefore: "2022-09-06",
      author: ["Syahreza Zanskie"],
      editor: ["Vanny El Rahman"],
      locationCreated: "Tangerang Selatan",
      isBasedOn: ["New York Times", "The Guardian"],
      people: ["Vladimir Putin", "Kim Jong-un", "Simon Infanger", "Joe Biden"],
      organizations: ["Perserikatan Bangsa-Bangsa", "Gedung Putih"],
      caption: ["Ilustrasi tentara (unsplash.com/Simon Infanger)"],
    });
  }));

test("the analyser knows the roots of the archive's words and its names in all their forms", () => {
  const texts = [
    article({ file: "a.txt", mentions: { people: [], places: ["Korut", "Cina"], organizations: [] } }),
    article({
      file: "b.txt",
      headline: "Penembakan di Pasar",
      body: [{ type: "paragraph", id: "p1", text: "Pelaku menembakkan senjata ke pasar.", lines: [1] }],
      mentions: { people: [], places: ["Jepang"], organizations: [] },
    }),
  ];
  const { archive } = buildArchive(texts, (_, form) => form);
  const { settings } = toMapping(archive, [
    { kind: "place", name: "Korea Utara", variants: ["Korut", "DPRK, Korea"] },
    { kind: "place", name: "Tiongkok", variants: ["Cina", "China", "DPRK, Korea"] },
    { kind: "place", name: "Jerman", variants: ["Germany"] },
    { kind: "place", name: "Jepang" },
  ]);
  const { filter, analyzer } = settings.index.analysis;
  assert.deepEqual(filter, {
    name_forms: {
      type: "synonym_graph",
      synonyms: ["korea utara, korut, dprk korea", "tiongkok, cina, china"],
    },
    roots: {
      type: "stemmer_override",
      rules: ["laku, pelaku => laku", "menembakkan, penembakan, tembak => tembak"],
    },
    indonesian_stop: { type: "stop", stopwords: "_indonesian_" },
    indonesian_stemmer: { type: "stemmer", language: "indonesian" },
  });
  assert.deepEqual(analyzer.indonesian_query, {
    type: "custom",
    tokenizer: "standard",
    filter: ["lowercase", "asciifolding", "name_forms", "indonesian_stop", "roots", "indonesian_stemmer"],
  });
  for (const { filter: chain } of Object.values(analyzer))
    for (const name of chain) assert.ok(name in filter || ["lowercase", "asciifolding"].includes(name), name);
});

test("analysers of the fields are those that the settings define", () => {
  const { archive } = buildArchive([], (_, form) => form);
  const { settings, mappings } = toMapping(archive, []);
  for (const [field, { analyzer, search_analyzer }] of Object.entries<Record<string, unknown>>(
    mappings.properties,
  ))
    for (const name of [analyzer, search_analyzer].filter((name) => name !== undefined))
      assert.ok(String(name) in settings.index.analysis.analyzer, `${field}: ${name}`);
});

test("a file ends before it grows too large, and never between an action and its document", () =>
  withFolder({}, async (folder) => {
    const texts = Array.from({ length: 30 }, (_, index) => article({ file: `${index}.txt` }));
    const { archive } = buildArchive(texts, (_, form) => form);
    writeBulk(folder, "uji", archive.entries, ({ title }) => ({ title, text: "é".repeat(100) }), 1000);
    const files = readdirSync(folder).sort();
    assert.deepEqual([files[0], files.length], ["articles-001.ndjson", 10]);
    for (const file of files) {
      assert.ok(statSync(join(folder, file)).size <= 1000, file);
      assert.match(readFileSync(join(folder, file), "utf8"), /^\{"index":.*\}\n\{"title"/);
    }
    assert.deepEqual(
      linesOf(folder).flatMap(({ title }) => title ?? []),
      archive.entries.map(({ title }) => title),
    );
  }));

test("kliping export opensearch: contacts are masked, and a folder that is not empty is left alone", () =>
  withFolder({ "teks/a.txt": CONTACT, "penuh/a.txt": "a" }, async (folder) => {
    const { status, stdout } = await kliping(["export", "opensearch", "keluar", "--articles", "teks"], {
      cwd: folder,
    });
    assert.deepEqual([status, stdout], [0, "1 articles are in keluar.\n"]);
    const [, document] = linesOf(join(folder, "keluar"));
    assert.equal(document?.headline, "Harga Kopi Naik");
    assert.doesNotMatch(JSON.stringify(document), /sari@/);
    const again = await kliping(["export", "opensearch", "penuh", "--articles", "teks"], { cwd: folder });
    assert.equal(again.status, 1);
    assert.match(again.stderr, /the folder is not empty/);
  }));
