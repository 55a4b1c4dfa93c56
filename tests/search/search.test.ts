import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { sourceHash } from "../../src/model/article.ts";
import { canonicalOf, knowledgeOf } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { toStoredCitation } from "../../src/publish/index.ts";
import { indexSource, toSource } from "../../src/search/index.ts";
import { MissingFile } from "../../src/search/pagefind/open.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { type Findings, openSearch, type Request, type Search } from "../../src/search/query/index.ts";
import { kliping } from "../commands/kliping.ts";
import { writeTo } from "../support/folder.ts";
import { NO_STORE } from "./stores.ts";

const TEXTS: [headline: string, publisher: string | null, date: string | null, body: string][] = [
  [
    "Polisi menembak pencuri kabel",
    "Kompas",
    "2022-09-06",
    "Seorang polisi menembak pencuri kabel di Krui–Liwa.\n\nPencuri itu lari ke kebun tembakau.",
  ],
  [
    "Penembakan di pasar",
    "Kompas",
    "2022-09-08",
    "Warga mendengar tembakan di pasar.\n\nPelakunya belum tertangkap, kata petugas.",
  ],
  [
    "Panen tembakau",
    "Tempo",
    "2022-10-01",
    "Petani memanen tembakau lebih awal tahun ini karena hujan datang.",
  ],
  [
    "Korut menguji rudal",
    "Tempo",
    "2022-09-06",
    "Korut menguji rudal pada hari Senin, kata Amerika Serikat. Warga Jepang diminta berlindung.",
  ],
  [
    "Balasan surat",
    null,
    null,
    "Balasan surat itu tiba di balai desa setelah asal surat diperiksa oleh petugas pos.",
  ],
  [
    "Kapal selam Korea Utara",
    "Kompas",
    "2023-01-02",
    "Kapal selam baru Korea Utara tampak di pelabuhan, tulis AS.\n\nSelam dan kapal lain tidak tampak, juga tidak ada rudal.",
  ],
];

/** What a request asks for when a page has just been opened. */
const PLAIN: Request = { words: "", filters: {}, from: null, to: null, undated: "shown", order: "relevansi" };

suite("search over an index of six articles", () => {
  let site = "";
  let search: Search;
  const find = (words: string, more: Partial<Request> = {}) => search.find({ ...PLAIN, words, ...more });
  const titles = async (found: Findings) => {
    const results = await Promise.all(found.pages.map((page) => search.result(page, found)));
    return results.map(({ headline }) => headline);
  };
  const ask = async (words: string, more: Partial<Request> = {}) =>
    (await titles(await find(words, more))).sort();

  before(async () => {
    site = await mkdtemp(join(tmpdir(), "kliping-search-"));
    await makeSite(site);
    search = openSearch(await openFolder(site));
  });
  after(() => rm(site, { recursive: true }));

  test("all forms of a root find the same articles, and nothing that only begins so", async () => {
    for (const word of [
      "tembak",
      "Menembak",
      "ditembak",
      "penembakan",
      "tertembak",
      "tembakan",
      "menembakkan",
    ])
      assert.deepEqual(await ask(word), ["Penembakan di pasar", "Polisi menembak pencuri kabel"], word);
    assert.deepEqual(await ask("tembakau"), ["Panen tembakau", "Polisi menembak pencuri kabel"]);
  });

  test("a name is found under all its forms; a short one does not match what begins so", async () => {
    const both = ["Kapal selam Korea Utara", "Korut menguji rudal"];
    for (const name of ["korut", "Korea Utara", "DPRK", "as", "Amerika Serikat"])
      assert.deepEqual(await ask(name), both, name);
    assert.deepEqual(await ask("korut menguji"), ["Korut menguji rudal"]);
    assert.deepEqual(await ask('"korut menguji rudal"'), ["Korut menguji rudal"], "a name parts no phrase");
    assert.deepEqual(await ask("rudal -dprk"), []);
  });

  test("all words must occur, quotations as they are, a minus leaves out", async () => {
    assert.deepEqual(await ask("warga tembak"), ["Penembakan di pasar"]);
    assert.deepEqual(await ask("tembak hujan"), []);
    assert.deepEqual(await ask('"kapal selam"'), ["Kapal selam Korea Utara"]);
    assert.deepEqual(await ask('"selam kapal"'), []);
    assert.deepEqual(await ask('rudal "korea utara"'), ["Kapal selam Korea Utara"]);
    assert.deepEqual(await ask("rudal -kapal"), ["Korut menguji rudal"]);
    assert.deepEqual(await ask('-rudal -tembak -"panen tembakau"'), ["Balasan surat"]);
    assert.deepEqual(await ask("liwa"), ["Polisi menembak pencuri kabel"]);
    assert.deepEqual(await ask("tembak*"), [
      "Panen tembakau",
      "Penembakan di pasar",
      "Polisi menembak pencuri kabel",
    ]);
  });

  test("a word that stands nowhere is told, and what may have been meant", async () => {
    const found = await find("tembak pelbuhan");
    assert.deepEqual(found.pages, []);
    assert.deepEqual(found.missing, ["pelbuhan"]);
    assert.deepEqual(await search.suggest(found), {
      mended: [{ word: "pelbuhan", instead: "pelabuhan" }],
      words: "tembak pelabuhan",
    });
  });

  test("of a phrase, a compound or an address only words that stand nowhere are replaced", async () => {
    const meant = async (words: string) => (await search.suggest(await find(words)))?.words ?? null;
    assert.equal(await meant('tembak "kabel pencuir"'), 'tembak "kabel pencuri"');
    assert.equal(await meant("surat$&pelbuhan"), "surat$&pelabuhan");
    assert.equal(await meant('"kabel selam"'), null);
    assert.equal(await meant("https://contoh.id/rudal/2022/intelijen"), null);
  });

  test("a word that is half typed finds those that begin so, and says so", async () => {
    const found = await find("tembaka");
    assert.deepEqual(found.widened, ["tembaka"]);
    assert.deepEqual((await titles(found)).sort(), [
      "Panen tembakau",
      "Penembakan di pasar",
      "Polisi menembak pencuri kabel",
    ]);
  });

  test("one with a prefix finds the words made so, before its root is whole", async () => {
    const found = await find("pasar penemba");
    assert.deepEqual([found.widened, found.rewritten], [["penemba"], "pasar penemba*"]);
    assert.deepEqual(await titles(found), ["Penembakan di pasar"]);
    assert.deepEqual(await ask("menemba*"), ["Polisi menembak pencuri kabel"]);
  });

  test("filters take any of their values or none of them; counts follow, each but for its own filter", async () => {
    const kompas = { filters: { penerbit: { any: ["Kompas.com", "KOMPAS.com", "Kompas"], none: [] } } };
    const found = await find("", kompas);
    assert.deepEqual((await titles(found)).sort(), [
      "Kapal selam Korea Utara",
      "Penembakan di pasar",
      "Polisi menembak pencuri kabel",
    ]);
    assert.deepEqual(
      (await search.counts("penerbit", found)).map(({ count }) => count),
      [3, 2, 1],
    );
    assert.deepEqual(await search.counts("tahun", found), [
      { value: "2022", count: 2 },
      { value: "2023", count: 1 },
    ]);
    assert.deepEqual(await search.counts("bulan", await find("rudal")), [
      { value: "2022-09", count: 1 },
      { value: "2023-01", count: 1 },
    ]);
    assert.deepEqual(await ask("", { filters: { tahun: { any: [], none: ["2022"] } } }), [
      "Balasan surat",
      "Kapal selam Korea Utara",
    ]);
    assert.deepEqual(await ask("tembak", { filters: { penerbit: { any: ["Nirgendwo"], none: [] } } }), []);
  });

  test("a range takes both its days, articles without a date on purpose only; the days are counted beside it", async () => {
    const range = { from: "2022-09-06", to: "2022-09-08", undated: "hidden" } as const;
    const found = await find("", range);
    assert.deepEqual((await titles(found)).sort(), [
      "Korut menguji rudal",
      "Penembakan di pasar",
      "Polisi menembak pencuri kabel",
    ]);
    assert.deepEqual(await search.days(found), {
      days: [
        { day: "2022-09-06", count: 2 },
        { day: "2022-09-08", count: 1 },
        { day: "2022-10-01", count: 1 },
        { day: "2023-01-02", count: 1 },
      ],
      undated: 1,
    });
    assert.equal((await find("", { ...range, undated: "shown" })).pages.length, 4);
    assert.equal((await find("", { undated: "hidden" })).pages.length, 5);
    assert.equal((await find("")).pages.length, 6);
  });

  test("newest and oldest go by day, articles without a date last; the best comes first", async () => {
    const dates = async (order: Request["order"]) => {
      const found = await find("", { order });
      const results = await Promise.all(found.pages.map((page) => search.result(page, found)));
      return results.map(({ date }) => date);
    };
    const days = ["2022-09-06", "2022-09-06", "2022-09-08", "2022-10-01", "2023-01-02"];
    assert.deepEqual(await dates("terbaru"), [...days.toReversed(), null]);
    assert.deepEqual(await dates("terlama"), [...days, null]);
    assert.equal((await titles(await find("tembakau")))[0], "Panen tembakau");
  });

  test("a result shows the paragraphs that have the words, with their ids", async () => {
    const found = await find("pencuri tembakau");
    const result = await search.result(found.pages[0] ?? -1, found);
    assert.deepEqual(result.title, [
      { text: "Polisi menembak ", hit: false },
      { text: "pencuri", hit: true },
      { text: " kabel", hit: false },
    ]);
    assert.deepEqual(
      result.passages.map(({ anchor, pieces }) => [
        anchor,
        pieces.filter(({ hit }) => hit).map(({ text }) => text),
      ]),
      [
        ["p1", ["pencuri"]],
        ["p2", ["Pencuri", "tembakau"]],
      ],
    );
    assert.match(result.url, /^artikel\/polisi-menembak-pencuri-kabel-[0-9a-f]{8}\.html$/);
  });

  test("without the lexicon roots are guessed, and it is said", async () => {
    const index = await openFolder(site);
    const bare = openSearch({
      ...index,
      readIndexFile: (name) =>
        name === "akar" ? Promise.reject(new MissingFile(name)) : index.readIndexFile(name),
    });
    for (const words of ["penembakan", "tembak", "ditembak"]) {
      const found = await bare.find({ ...PLAIN, words });
      assert.equal(found.isGuessed, true);
      assert.equal(found.pages.length, 2, words);
    }
    assert.equal((await bare.find({ ...PLAIN, words: '"kapal selam"' })).pages.length, 1);
  });

  test("the same texts make the same index", async () => {
    const again = await mkdtemp(join(tmpdir(), "kliping-search-"));
    await makeSite(again);
    const files = async (folder: string) => {
      const names = (await readdir(join(folder, "indeks"))).sort();
      return Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, "indeks", name), "utf8")]),
      );
    };
    assert.deepEqual(await files(again), await files(site));
    await rm(again, { recursive: true });
  });

  test("`kliping search` prints what the page would find", async () => {
    const json = await kliping(["search", "penembakan", "--site", site, "--json", "--order", "terlama"]);
    assert.equal(json.status, 0);
    const { query, rewritten, total, results } = JSON.parse(json.stdout);
    assert.deepEqual({ query, rewritten, total }, { query: "penembakan", rewritten: "tembak", total: 2 });
    const { url, ...first } = results[0];
    assert.deepEqual(first, {
      file: "0.txt",
      headline: "Polisi menembak pencuri kabel",
      publisher: "KOMPAS.com",
      date: "2022-09-06",
      excerpt: "Seorang polisi menembak pencuri kabel di Krui–Liwa.",
    });
    const none = await kliping(["search", "--site", site, "--", "tembak", "pelbuhan"]);
    assert.deepEqual(
      [none.status, none.stdout],
      [1, "0 articles for tembak pelbuhan; nothing has pelbuhan; perhaps you meant: tembak pelabuhan\n"],
    );
    const filtered = await kliping([
      "search",
      "rudal",
      "--site",
      site,
      "--from",
      "2023-01-01",
      "--without",
      "tahun=2022",
    ]);
    assert.match(
      filtered.stdout,
      /^Kapal selam Korea Utara\n {2}2023-01-02 · KOMPAS\.com · artikel\/[^\n]+\n(?:.|\n)*\n1 article for rudal\n$/,
    );
  });

  test("`kliping search` says what is wrong with a command", async () => {
    const nowhere = await kliping(["search", "x", "--site", "no-site"], { cwd: site });
    assert.deepEqual(nowhere, {
      status: 2,
      stdout: "",
      stderr: "kliping search: no-site has no search index; build the site first, or name one with --site\n",
    });
    const filter = await kliping(["search", "x", "--site", site, "--filter", "warna=merah"]);
    assert.deepEqual(
      [filter.status, filter.stderr],
      [
        2,
        "kliping search: warna=merah is no filter; write one of penerbit, penulis, tokoh, tempat, lembaga, topik, rubrik, peristiwa, tahun, bulan, hari and =value\n",
      ],
    );
    assert.equal((await kliping(["search", "x", "--from", "kemarin"])).status, 2);
    const day = await kliping(["search", "x", "--from", "2022-13-45"]);
    assert.deepEqual(
      [day.status, day.stderr.split("\n")[0]],
      [
        2,
        "error: option '--from <day>' argument '2022-13-45' is invalid. It must be a day that exists, like 2022-09-06.",
      ],
    );
    assert.equal((await kliping(["search"])).status, 2);
  });
});

async function makeSite(folder: string): Promise<void> {
  const knowledge = knowledgeOf({ title: "", description: "" });
  const articles = TEXTS.map(([headline, publisher, datePublished, text], at) => {
    const hash = sourceHash(createHash("sha256").update(text).digest("hex"));
    const corrections = { headline, publisher, datePublished };
    const source = {
      file: `${at}.txt`,
      format: "text",
      encoding: "utf-8",
      text,
      firstLine: 1,
      offset: 0,
      hash,
    } as const;
    return parse({ ...source, corrections, correctionLines: {}, provenance: {}, aliases: [] }, knowledge)
      .article;
  });
  const { archive } = buildArchive(articles, canonicalOf(knowledge));
  await indexSource(toSource(archive, knowledge.names, null, toStoredCitation), NO_STORE, writeTo(folder));
}
