/** What Kliping relies on inside Pagefind. If one of these fails after an update, search is wrong without a word. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { takeEngine } from "../../src/search/pagefind/engine.ts";
import { mergeLists, takeLists } from "../../src/search/pagefind/lists/index.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { makeIndex } from "../../src/search/pagefind/program.ts";
import { countPages, type SearchIndex, searchAll } from "../../src/search/pagefind/questions.ts";
import { writeIndex } from "../../src/search/pagefind/siteIndex.ts";
import { writeTo } from "../support/folder.ts";

/** Articles of the rarest word that is common to src/search/common.ts, less one. */
const PAGES = 2_499;

suite("Pagefind", () => {
  let folder = "";
  let small: SearchIndex;
  const answer = async (term: string, options?: { filters: Record<string, string[]> }) => {
    const { results, unfilteredResultCount } = await small.pagefind.search(term, options);
    return { pages: results.map(({ id }) => Number(id)).sort((a, b) => a - b), all: unfilteredResultCount };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kliping-contract-"));
    small = await open("small", [
      { path: "a.html", content: "tembakǀ tembakauǀ polisiǀ asǀ", title: "juǀ" },
      { path: "b.html", content: "tembakǀmen1ǀkan polisiǀ ǀ tiktokǀ^tikǀ^tokǀ", title: "" },
      { path: "c.html", content: "tembakauǀ asalǀ 2020ǀ", title: "tembakǀ polisiǀ" },
      { path: "d.html", content: "tembakǀ ǀ polisiǀ <b>1&amp;2</b>", title: "" },
    ]);
  });
  after(() => rm(folder, { recursive: true }));

  async function open(name: string, records: Parameters<typeof makeIndex>[0]): Promise<SearchIndex> {
    const files = await makeIndex(records);
    const index = {
      engine: takeEngine(files),
      lists: mergeLists([takeLists(files)]),
      kept: { isi: [], sitasi: [] },
      further: [],
    };
    await writeIndex(writeTo(join(folder, name)), index);
    return openFolder(join(folder, name));
  }

  test("its version is the one that this was tried with", () => {
    const { dependencies } = createRequire(import.meta.url)("../../package.json");
    assert.equal(dependencies.pagefind, "1.6.0");
  });

  test("a token stays one word, and is found by its beginning", async () => {
    assert.deepEqual(await answer("tembakǀ"), { pages: [0, 1, 2, 3], all: 4 });
    assert.deepEqual(await answer("tembakǀmen1ǀ"), { pages: [1], all: 1 });
    assert.deepEqual(await answer("asǀ"), { pages: [0], all: 1 });
    assert.deepEqual(await answer("202ǀ"), { pages: [], all: 0 });
  });

  test("nothing is stemmed and no shorter word answers for a longer one", async () => {
    assert.deepEqual(await answer("polisiǀnyaǀ"), { pages: [0, 1, 2, 3], all: 4 });
    assert.deepEqual(await answer("polisikanǀ"), { pages: [], all: 0 });
  });

  test("a page without a word is left out even where its title has one, which is why it is given a seam", async () => {
    const files = await makeIndex([
      { path: "a.html", content: "", title: "judulǀ" },
      { path: "b.html", content: "ǀ", title: "" },
    ]);
    assert.equal(files.filter(({ path }) => path.endsWith(".pf_fragment")).length, 1);
  });

  test("where no token begins so, the longest one that it goes on from answers: the count tells it apart", async () => {
    assert.deepEqual(await answer("tembakǀdiǀ"), { pages: [0, 2, 3], all: 3 });
    assert.deepEqual(await answer(`tembakǀdiǀ${"ǀ".repeat(4)}`), await answer("tembakǀdiǀ"));
    assert.deepEqual(await answer('"tembakǀdiǀ"', { filters: { nol: ["0"] } }), { pages: [], all: 0 });
    assert.equal((await answer('"tembakǀmen1ǀkan"', { filters: { nol: ["0"] } })).all, 1);
  });

  test("quotation marks ask for these very tokens side by side, in the text or in the title", async () => {
    assert.deepEqual((await answer('"tembakǀ"')).pages, [0, 2, 3]);
    assert.deepEqual((await answer('"tembakǀmen1ǀkan polisiǀ"')).pages, [1]);
    assert.deepEqual((await answer('"tembakǀ polisiǀ"')).pages, [2], "what stands between parts them");
  });

  test("parts of a token stand at its place", async () => {
    for (const token of ["tiktokǀ", "tikǀ", "tokǀ"]) assert.deepEqual((await answer(token)).pages, [1]);
  });

  test("a filter that no page has counts and lists nothing", async () => {
    assert.deepEqual(await answer("tembakǀ", { filters: { nol: ["0"] } }), { pages: [], all: 4 });
    assert.deepEqual(await answer("kosongǀ", { filters: { nol: ["0"] } }), { pages: [], all: 0 });
  });

  test("a word that stands nowhere is ignored, which is why each is counted first", async () => {
    assert.deepEqual((await answer("tembakǀ kosongǀ")).pages, [0, 1, 2, 3]);
  });

  test("the forms of a root are all found where its pieces of the list end between them", async () => {
    // Each page has a form of its own, so that none is found by another's piece.
    const formOf = (page: number) =>
      page % 27 === 26 ? `akarǀǀ${page}` : `akarǀ${String.fromCharCode(97 + (page % 27))}${page}ǀ`;
    const records = Array.from({ length: PAGES }, (_, page) => ({
      path: `${page}.html`,
      content: `abadǀ ${formOf(page)} zebraǀ `.repeat(30),
      title: "",
    }));
    const spread = await open("spread", records);
    const pieces = (await readdir(join(folder, "spread/indeks"))).filter((name) => name.startsWith("index-"));
    assert.ok(pieces.length > 1, `the list has ${pieces.length} pieces`);
    const term = { kind: "root", word: "akar", root: "akar" } as const;
    assert.equal(await countPages(spread, term), PAGES);
    assert.equal((await searchAll(spread, [term])).size, PAGES);
  });
});
