import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { build } from "../../src/build/index.ts";
import { joinArchives } from "../../src/build/join.ts";
import { orderOf } from "../../src/search/join/joinedOrder.ts";
import { openArchive } from "../../src/search/pagefind/archiveIndex.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { stretchesOf } from "../../src/search/pagefind/runs.ts";
import { openSearch, type Request } from "../../src/search/query/index.ts";
import { tokenOf, wordOf } from "../../src/search/query/token.ts";
import { SETTINGS } from "../support/site/build.ts";
import { manyArticles } from "../support/site/manyArticles.ts";

const QUIET = { settings: SETTINGS, progress: () => {} };
const EVERYTHING = { words: "", filters: {}, from: null, to: null, undated: "shown" } as const;

suite("several archives", () => {
  let folder = "";
  const site = (name: string) => join(folder, "situs", name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kliping-join-"));
    const texts = Object.entries(manyArticles());
    await makeSite("semua", texts);
    // By year, as archives grow, and mixed, as archives of several collectors are.
    for (const year of ["2021", "2022", "2023"])
      await makeSite(
        year,
        texts.filter(([, text]) => (/datePublished: "?(\d{4})/.exec(text)?.[1] ?? "2021") === year),
      );
    for (const number of [0, 1])
      await makeSite(
        `campur ${number}`,
        texts.filter((_, at) => at % 2 === number),
      );
    await joinSites("tahun", ["2021", "2022", "2023"]);
    await joinSites("campur", ["campur 0", "campur 1"]);
  });
  after(() => rm(folder, { recursive: true }));

  async function makeSite(name: string, texts: [string, string][]): Promise<void> {
    const articles = join(folder, "teks", name);
    await mkdir(articles, { recursive: true });
    for (const [file, text] of texts) await writeFile(join(articles, file), text);
    await build({ articles, output: site(name), ...QUIET });
  }

  async function joinSites(name: string, sites: string[]): Promise<void> {
    const { problems, written } = await joinArchives({
      archives: sites.map(site),
      output: site(name),
      ...QUIET,
    });
    assert.deepEqual([problems, written], [[], true]);
  }

  /** Addresses in the archives of what is found, in order. */
  async function seek(name: string, request: Partial<Request> & Pick<Request, "order">): Promise<string[]> {
    const search = openSearch(await openFolder(site(name)));
    const found = await search.find({ ...EVERYTHING, ...request });
    const results = await Promise.all(found.pages.map((page) => search.result(page, found)));
    return results.map(({ url }) => url.replace(/^\.\.\/[^/]*\//, ""));
  }

  test("have together the lists of words that all their texts have in one archive", async () => {
    const chunks = async (name: string) =>
      (await readdir(join(site(name), "indeks"))).filter((file) => file.startsWith("index-")).sort();
    assert.ok((await chunks("semua")).length > 0);
    // The names tell the content.
    assert.deepEqual(await chunks("tahun"), await chunks("semua"));
    const [one, joined] = [openArchive(site("semua")), await openFolder(site("tahun"))];
    for (const part of ["hari", "kata", "kosakata", "saring-penerbit", "saring-rubrik"])
      assert.equal(
        one.read(part, (text) => text),
        await joined.readIndexFile(part).then(toText),
        part,
      );
  });

  test("are found in as if they were one, in every order", async () => {
    for (const order of ["relevansi", "terbaru", "terlama"] as const)
      for (const words of ["", "hujan", "desa", "jakarta dirasakan", '"di desanya"', "banjir -jakarta"])
        assert.deepEqual(
          await seek("tahun", { words, order }),
          await seek("semua", { words, order }),
          `${words}, ${order}`,
        );
  });

  test("need not follow one another in time", async () => {
    const { days, runs } = JSON.parse(JSON.stringify(await startOf("campur")));
    assert.ok(runs > 10, `${runs} runs of pages`);
    assert.deepEqual(JSON.parse(days), openArchive(site("semua")).days);
    for (const words of ["", "hujan", "warga"]) {
      const mixed = await seek("campur", { words, order: "terbaru" });
      assert.deepEqual([...mixed].sort(), (await seek("semua", { words, order: "terbaru" })).sort());
    }
    const search = openSearch(await openFolder(site("campur")));
    const found = await search.find({ ...EVERYTHING, words: "warga", order: "terlama" });
    const results = await Promise.all(found.pages.map((page) => search.result(page, found)));
    const dates = results.map(({ date }) => date ?? "9999");
    assert.deepEqual(dates, [...dates].sort());
  });

  async function startOf(name: string): Promise<{ days: string; runs: number }> {
    const index = await openFolder(site(name));
    const sites = ["campur 0", "campur 1"].map((one) => openArchive(site(one)).days);
    return { days: toText(await index.readIndexFile("hari")), runs: orderOf(sites).runs.length };
  }

  test("are narrowed down, counted and cited together", async () => {
    const index = await openFolder(site("tahun"));
    const search = openSearch(index);
    const one = openSearch(await openFolder(site("semua")));
    const request: Request = {
      ...EVERYTHING,
      words: "warga",
      order: "terbaru",
      filters: { penerbit: { any: ["Kabar Bukit"], none: [] } },
      from: "2021-06-01",
      to: "2023-02-01",
      undated: "hidden",
    };
    const [here, there] = [await search.find(request), await one.find(request)];
    assert.ok(here.pages.length > 3 && here.pages.length === there.pages.length);
    for (const filter of ["penerbit", "topik", "tahun", "bulan", "tempat"] as const)
      assert.deepEqual(await search.counts(filter, here), await one.counts(filter, there), filter);
    assert.deepEqual(await search.days(here), await one.days(there));
    const cited = await index.kept("sitasi", here.pages);
    const shown = await index.kept("isi", here.pages);
    assert.deepEqual(
      cited.map(({ url }) => url),
      shown.map(({ url }) => url),
    );
    assert.ok(cited.every(({ url, item }) => /^\.\.\/202[1-3]\/artikel\//.test(url) && item.title));
  });
});

test("a word that only one of the archives takes apart has one root in all of them", () =>
  withSites(
    {
      // Here the texts show that fotbal is a word with affixes; there it stands alone.
      lama: [
        "memfotbalkan video itu",
        "orang memfotbalkan lagu",
        "video fotbal",
        "lagu fotbal",
        "kabar fotbal",
      ],
      baru: ["warga memfotbalkan gambar"],
    },
    async (site) => {
      const roots = async (name: string) =>
        toText(await (await openFolder(site(name))).readIndexFile("akar"));
      assert.match(await roots("lama"), /fotbal/);
      assert.doesNotMatch(await roots("baru"), /fotbal/);
      const search = openSearch(await openFolder(site("semua")));
      const found = await search.find({ ...EVERYTHING, words: "fotbal", order: "terbaru" });
      assert.equal(found.pages.length, 6);
      assert.equal(found.rewritten, "fotbal");
    },
  ));

test("what archives have on the same day comes in the order in which they were named", () => {
  const { days, runs } = orderOf([
    {
      undated: 1,
      days: [
        ["2021-01-01", 2],
        ["2021-01-03", 1],
      ],
    },
    {
      undated: 2,
      days: [
        ["2021-01-01", 1],
        ["2021-01-02", 4],
      ],
    },
  ]);
  assert.deepEqual(days, {
    undated: 3,
    days: [
      ["2021-01-01", 3],
      ["2021-01-02", 4],
      ["2021-01-03", 1],
    ],
  });
  assert.deepEqual(runs, [
    [0, 0, 1],
    [1, 0, 2],
    [0, 1, 2],
    [1, 2, 5],
    [0, 3, 1],
  ]);
  assert.deepEqual(stretchesOf(runs, 0), [
    { first: 0, end: 1, before: 0 },
    { first: 1, end: 3, before: 2 },
    { first: 3, end: 4, before: 7 },
  ]);
});

test("a token tells its word, among those that there are", () => {
  const pairs = [
    ["tembak", "tembak"],
    ["menembakkan", "tembak"],
    ["penyelidikan", "selidik"],
    ["memperhatikannya", "hati"],
    ["mengejar", "kejar"],
    ["tembakau", "tembakau"],
    ["2024", "2024"],
    ["covid19", "covid19"],
    ["beradik", "adik"],
    ["bela", "ajar"],
  ];
  const words = new Set(pairs.map(([word]) => word));
  const isWord = (word: string) => words.has(word);
  for (const [word = "", root = ""] of pairs) assert.equal(wordOf(tokenOf(word, root), isWord), word);
  // A name, a seam that stands alone, what Pagefind makes of `babelǀ^belǀ`.
  for (const token of ["ǂkoreautaraǀ", "ǀ", "babelǀbelǀ", ""]) assert.equal(wordOf(token, isWord), null);
});

/** Builds archives of texts, and joins them as `semua`. */
async function withSites(
  texts: Record<string, string[]>,
  use: (site: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kliping-join-"));
  const site = (name: string) => join(folder, "situs", name);
  try {
    for (const [name, bodies] of Object.entries(texts)) {
      const articles = join(folder, name);
      await mkdir(articles);
      for (const [number, body] of bodies.entries())
        await writeFile(
          join(articles, `${number}.txt`),
          `Judul Nomor ${number}\n\n1 Mei 2024\n\nLIWA - ${body}.\n`,
        );
      await build({ articles, output: site(name), ...QUIET });
    }
    const archives = Object.keys(texts).map(site);
    assert.ok((await joinArchives({ archives, output: site("semua"), ...QUIET })).written);
    await use(site);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
