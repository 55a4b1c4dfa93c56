import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join, relative } from "node:path";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { writeSearch } from "../../src/build/indexing/index.ts";
import type { Article } from "../../src/model/article.ts";
import { openStore, openWriter } from "../../src/output/index.ts";
import { canonicalOf, knowledgeOf } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { toStoredCitation } from "../../src/publish/index.ts";
import { readSource } from "../../src/read/index.ts";
import { indexSource, type Source, toSource } from "../../src/search/index.ts";
import { generate } from "../bench/generate/index.ts";
import { withFolder } from "../support/folder.ts";
import { NO_STORE } from "./stores.ts";

/** So many that a thread is begun for them, and fewer. */
const MANY = 310;
const FEW = 10;

const knowledge = knowledgeOf({ title: "", description: "" });

function makeTexts(count: number): Source {
  const articles: Article[] = [];
  for (const { id, text } of generate(11)) {
    const { source } = readSource(`${id}.txt`, Buffer.from(text));
    if (source) articles.push(parse(source, knowledge).article);
    if (articles.length === count) break;
  }
  const { archive } = buildArchive(articles, canonicalOf(knowledge));
  return toSource(archive, knowledge.names, "https://contoh.id/", toStoredCitation);
}

/** Text files by their paths in a folder. */
function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

async function indexAlone(source: Source): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const write = (path: string, text: string) => void made.set(path, text);
  await indexSource(source, NO_STORE, { keeps: () => false, write });
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const placeIn = (folder: string) => ({ folder: join(folder, "store"), program: "0123456789abcdef" });
const NEVER = new AbortController().signal;

for (const count of [FEW, MANY]) {
  test(`the index of ${count} articles is the same beside other work, and no file is written that is there`, () =>
    withFolder({}, async (folder) => {
      const source = makeTexts(count);
      const [first, second] = [join(folder, "first"), join(folder, "second")];
      const store = openStore(placeIn(folder));
      const writer = openWriter(first);
      await writeSearch(source, store, writer, NEVER);
      assert.deepEqual(textsIn(first), await indexAlone(source));
      const kept = readdirSync(join(folder, "store")).sort();
      assert.deepEqual([...store.uses().names].sort(), kept);
      const other = openStore(placeIn(folder));
      const again = openWriter(second, { folder: first, items: writer.finish() });
      await writeSearch(source, other, again, NEVER);
      assert.deepEqual([...again.finish()].sort(), [...writer.items].sort());
      for (const path of again.items.keys())
        assert.equal(statSync(join(second, path)).ino, statSync(join(first, path)).ino, path);
      assert.deepEqual(textsIn(second), textsIn(first));
      assert.deepEqual([...other.uses().names].sort(), kept);
    }));

  test(`nothing of ${count} articles is written when the work is told to stop`, () =>
    withFolder({}, async (folder) => {
      const stop = new AbortController();
      const site = join(folder, "site");
      const indexed = writeSearch(
        makeTexts(count),
        openStore(placeIn(folder)),
        openWriter(site),
        stop.signal,
      );
      stop.abort(new Error("the pages cannot be written"));
      await assert.rejects(indexed, /^Error: the pages cannot be written$/);
      assert.ok(!existsSync(site));
    }));
}

test("Pagefind that dies in a thread is told of", { skip: process.platform === "win32" }, () =>
  withFolder({ pagefind: "#!/bin/sh\nexit 3\n" }, async (folder) => {
    await chmod(join(folder, "pagefind"), 0o755);
    process.env.PAGEFIND_EXTENDED_BINARY_PATH = join(folder, "pagefind");
    const [store, writer] = [openStore(placeIn(folder)), openWriter(join(folder, "site"))];
    try {
      await assert.rejects(
        writeSearch(makeTexts(MANY), store, writer, NEVER),
        /the search index could not be made: Pagefind ended before it was done/,
      );
    } finally {
      delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
    }
  }),
);
