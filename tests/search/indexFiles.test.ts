import assert from "node:assert/strict";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { compileEngine, engineSource, takeEngine } from "../../src/search/pagefind/engine.ts";
import { mergeLists, takeLists } from "../../src/search/pagefind/lists/index.ts";
import { MissingFile, openIndex } from "../../src/search/pagefind/open.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { packIndex } from "../../src/search/pagefind/packs.ts";
import { makeIndex, type PagefindFile } from "../../src/search/pagefind/program.ts";
import { writeIndex } from "../../src/search/pagefind/siteIndex.ts";
import { withFolder, writeTo } from "../support/folder.ts";

/** Twenty pages, three packs; page n holds the words `kata`, `kata<n>`, and `genap` or `ganjil`. */
const RECORDS = Array.from({ length: 20 }, (_, number) => ({
  path: `artikel/${number}.html`,
  title: `judul${number}`,
  content: `kata kata${number} ${number % 2 === 0 ? "genap" : "ganjil"}`,
}));

let files: PagefindFile[];
before(async () => {
  files = await makeIndex(RECORDS);
});

function toIndex(files: PagefindFile[]): Parameters<typeof writeIndex>[1] {
  const texts = RECORDS.map(({ path }) => Buffer.from(JSON.stringify({ url: path })));
  return {
    engine: takeEngine(files),
    lists: mergeLists([takeLists(files)]),
    kept: { isi: texts, sitasi: [] },
    further: [],
  };
}

/** Writes the index into a folder for as long as `use` runs. */
function withIndex(use: (site: string) => Promise<void>): Promise<void> {
  return withFolder({}, async (site) => {
    await writeIndex(writeTo(site), toIndex(files));
    await use(site);
  });
}

test("what Kliping relies on in Pagefind: its version, the names of its files, the order of its pages", () => {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  const { version, languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString());
  assert.equal(version, "1.6.0");
  assert.deepEqual(Object.keys(languages), ["unknown"]);
  assert.equal(languages.unknown.page_count, 20);
  const kinds = files.map(({ path }) => path.replace(/[^./]*(?=\.(?:pf_\w+)$)/, "*")).sort();
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  assert.equal(counts.get("fragment/*.pf_fragment"), 20);
  assert.ok(counts.get("index/*.pf_index"));
  assert.ok(counts.has("pagefind.js") && counts.has("wasm.unknown.pagefind"));
});

describe("an index that was taken into parts", () => {
  test("is searched in Node by Pagefind itself; a page's number is its place in the order given", () =>
    withIndex(async (site) => {
      const { pagefind, kept } = await openFolder(site);
      const { results } = await pagefind.search("kata13");
      assert.deepEqual(
        results.map(({ id }) => id),
        ["13"],
      );
      const { results: even } = await pagefind.search("genap");
      assert.deepEqual(
        even.map(({ id }) => Number(id)).sort((a, b) => a - b),
        [0, 2, 4, 6, 8, 10, 12, 14, 16, 18],
      );
      assert.match(JSON.stringify(await kept("isi", [13])), /artikel\/13\.html/);
      assert.equal((await pagefind.search("tidakada")).results.length, 0);
    }));

  test("has few files, and the same bytes whenever it is made", () =>
    withIndex((site) =>
      withFolder({}, async (again) => {
        await writeIndex(writeTo(again), toIndex(await makeIndex(RECORDS)));
        const names = (await readdir(join(site, "indeks"))).sort();
        assert.deepEqual(
          names.map((name) => name.replace(/-[\w-]+\./, ".")),
          ["awal.js", "index.js", "isi.js", "isi.js", "isi.js", "mesin.js"],
        );
        assert.deepEqual((await readdir(join(again, "indeks"))).sort(), names);
        for (const name of names)
          assert.equal(
            await readFile(join(site, "indeks", name), "utf8"),
            await readFile(join(again, "indeks", name), "utf8"),
            name,
          );
      }),
    ));

  test("says that a part is missing instead of finding nothing, and searches again once it is there", () =>
    withIndex(async (site) => {
      const chunk = (await readdir(join(site, "indeks"))).find((name) => name.startsWith("index-")) ?? "";
      const { pagefind } = await openFolder(site);
      await rename(join(site, "indeks", chunk), join(site, chunk));
      const missing = new MissingFile(chunk.replace(".js", ""));
      await assert.rejects(pagefind.search("genap"), missing);
      await assert.rejects(pagefind.preload("genap"), missing);
      await rename(join(site, chunk), join(site, "indeks", chunk));
      assert.equal((await pagefind.search("genap")).results.length, 10);
    }));

  test("needs its engine for questions to Pagefind only", async () => {
    const { engine, ...rest } = toIndex(files);
    const parts = new Map<string, Uint8Array>();
    for await (const { name, bytes } of packIndex({ engine, ...rest })) parts.set(name, bytes);
    const asked: string[] = [];
    let giveEngine = (_: Uint8Array) => {};
    const wasm = new Promise<Uint8Array>((give) => {
      giveEngine = give;
    });
    const start = compileEngine(await engineSource(engine.script));
    const { pagefind, kept } = await openIndex(start, async (name) => {
      asked.push(name.replace(/-.*/, ""));
      return name === "mesin" ? wasm : (parts.get(name) ?? Promise.reject(new MissingFile(name)));
    });
    assert.deepEqual(await kept("isi", [0]), [{ url: "artikel/0.html" }]);
    assert.deepEqual(asked, ["awal", "isi"]);
    const loaded = pagefind.preload("genap");
    assert.deepEqual(asked, ["awal", "isi", "mesin"]);
    giveEngine(gunzipSync(engine.wasm));
    await loaded;
    assert.equal((await pagefind.search("genap")).results.length, 10);
    assert.deepEqual(asked, ["awal", "isi", "mesin", "index"]);
  });

  test("says that what is kept of a page is missing, and gives it once it is there", () =>
    withIndex(async (site) => {
      const { kept } = await openFolder(site);
      const packs = (await readdir(join(site, "indeks"))).filter((name) => name.startsWith("isi-"));
      const texts = await Promise.all(packs.map((name) => readFile(join(site, "indeks", name), "utf8")));
      for (const name of packs) await writeFile(join(site, "indeks", name), "");
      await assert.rejects(kept("isi", [0]), MissingFile);
      for (const [at, name] of packs.entries()) await writeFile(join(site, "indeks", name), texts[at] ?? "");
      assert.match(JSON.stringify(await kept("isi", [0])), /artikel\/0\.html/);
    }));

  test("holds further parts under names of their content, and what is kept of a page", () =>
    withFolder({}, async (site) => {
      const further = [{ name: "akar", bytes: Buffer.from("isi akar") }];
      await writeIndex(writeTo(site), { ...toIndex(files), further });
      const { readIndexFile, kept } = await openFolder(site);
      assert.equal(Buffer.from(await readIndexFile("akar")).toString(), "isi akar");
      await assert.rejects(readIndexFile("lain"), new MissingFile("lain"));
      assert.deepEqual(await kept("isi", [19]), [{ url: "artikel/19.html" }]);
      assert.ok((await readdir(join(site, "indeks"))).some((name) => /^akar-[0-9a-f]{8}\.js$/.test(name)));
    }));

  test("that is not there is told in words", () =>
    withFolder({}, async (site) => {
      await assert.rejects(openFolder(site), /the file awal.js of the search index cannot be read/);
    }));
});
