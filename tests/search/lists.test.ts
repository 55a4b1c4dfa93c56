import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { decodeCbor } from "../../src/search/pagefind/cbor.ts";
import { compileEngine, engineSource, takeEngine } from "../../src/search/pagefind/engine.ts";
import {
  bytesOf,
  cutList,
  type Lists,
  mergeLists,
  occurrencesOf,
  takeLists,
} from "../../src/search/pagefind/lists/index.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { makeIndex, type PagefindFile, type PageRecord } from "../../src/search/pagefind/program.ts";
import { writeIndex } from "../../src/search/pagefind/siteIndex.ts";
import { withFolder, writeTo } from "../support/folder.ts";

/** Words that all pages have, or a few, or one; in the title; glued; with letters that Pagefind takes for others. */
const RECORDS: PageRecord[] = Array.from({ length: 400 }, (_, page) => ({
  path: `${page}.html`,
  title: page % 3 === 0 ? `judulǀ kata${page % 7}ǀ` : "",
  content: [
    `kataǀ kata${page}ǀ kata${page % 50}ǀdi${page % 9} kataǀ`.repeat(25 * (page % 4) + 1),
    page % 5 === 0 ? "caféǀ straßeǀ" : "",
    page % 90 === 0 ? "cafeǀ cafèǀ caféǀ 𝗔𝗯ǀ ﬀǀ" : "",
    page > 300 ? "tiktokǀ^tikǀ^tokǀ" : "ǀ",
  ].join(" "),
}));

async function inPieces(ends: number[]): Promise<Lists[]> {
  const pieces: Lists[] = [];
  for (const [at, end] of ends.entries())
    pieces.push(takeLists(await makeIndex(RECORDS.slice(ends[at - 1] ?? 0, end))));
  return pieces;
}

test("lists of several runs of Pagefind become those of one run over all pages, byte for byte", async () => {
  const whole = takeLists(await makeIndex(RECORDS));
  assert.equal(whole.counts.length, RECORDS.length);
  for (const ends of [[1, 91, 400], [200, 301, 302, 400], [400]]) {
    const { words, ...merged } = mergeLists(await inPieces(ends));
    const bytes = [...words].map(bytesOf);
    assert.ok(Buffer.concat(bytes).equals(whole.words), `cut at ${ends}`);
    assert.deepEqual({ ...merged, words: whole.words }, whole);
  }
  const words = new Map([...mergeLists([whole]).words].map((word) => [word.name, word]));
  assert.ok((words.get(latin("cafeǀ"))?.variants.length ?? 0) > 1, "a word has several forms");
  const glued = words.get(latin("tiktokǀ")) ?? assert.fail();
  assert.deepEqual(
    [...occurrencesOf(glued.pages)].map(({ page }) => page),
    Array.from({ length: 99 }, (_, at) => at + 301),
  );
});

test("lists of other pages, or of another Pagefind, are not merged", async () => {
  const [one, other] = await inPieces([1, 2]);
  assert.ok(one && other);
  assert.throws(() => mergeLists([one, { ...other, fields: ["judul"] }]), /of different kinds/);
  assert.throws(() => mergeLists([one, { ...other, version: "1.5.2" }]), /of different kinds/);
});

test("every word is in the chunk whose range it is in, and roots that are small enough in one", async () => {
  const merged = mergeLists(await inPieces([150, 400]));
  const words = [...merged.words];
  const chunks = [...cutList(words)];
  assert.ok(chunks.length > 2, `${chunks.length} chunks`);
  const bytes = (text: string) => Buffer.from(text);
  let last = Buffer.alloc(0);
  for (const { from, to } of chunks) {
    assert.ok(bytes(from).compare(last) > 0, `${from} begins behind the chunk before`);
    assert.ok(bytes(from).compare(bytes(to)) <= 0, `${from} to ${to}`);
    last = bytes(to);
  }
});

test("an index in pieces is searched as one that Pagefind has made and cut itself", () =>
  withFolder({}, async (site) => {
    const files = await makeIndex(RECORDS);
    const engine = takeEngine(files);
    await writeIndex(writeTo(site), {
      engine,
      lists: mergeLists(await inPieces([77, 250, 400])),
      kept: { isi: [], sitasi: [] },
      further: [],
    });
    const own = await openFolder(site);
    const fetch = async (address: string) => {
      const path = address.replace(/^\//, "").replace(/\?.*/, "");
      const content = files.find((file) => file.path === path)?.content ?? assert.fail(address);
      return {
        ok: true,
        arrayBuffer: async () => content,
        json: async () => JSON.parse(Buffer.from(content).toString()),
      };
    };
    const start = compileEngine(await engineSource(engine.script));
    const plain = start(fetch, console).createInstance({ basePath: "/", noWorker: true });
    const names = namesIn(files);
    for (const term of [
      "kataǀ",
      "kata7ǀ",
      "kata3",
      "judulǀ",
      "tiktokǀ kata310ǀ",
      '"kataǀ kata12ǀ"',
      "cafeǀ",
      "caféǀ",
      "nihilǀ",
    ]) {
      const found = (await own.pagefind.search(term)).results;
      const wanted = (await plain.search(term)).results;
      assert.equal(found.length, wanted.length, term);
      assert.deepEqual(
        found.map(({ id }) => Number(id)).sort((a, b) => a - b),
        wanted.map(({ id }) => names.indexOf(id)).sort((a, b) => a - b),
        term,
      );
    }
  }));

/** Pagefind's names of pages, which are made of their contents, in their order. */
function namesIn(files: PagefindFile[]): unknown[] {
  const meta = files.find(({ path }) => path.endsWith(".pf_meta")) ?? assert.fail();
  const value = decodeCbor(gunzipSync(meta.content).subarray("pagefind_dcd".length));
  const pages = Array.isArray(value) && Array.isArray(value[1]) ? value[1] : [];
  return pages.map((page) => (Array.isArray(page) ? page[0] : null));
}

function latin(text: string): string {
  return Buffer.from(text).toString("latin1");
}
