import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { beginIndexing } from "../../src/build/indexing/index.ts";
import type { Article } from "../../src/model/article.ts";
import { openStore } from "../../src/output/index.ts";
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
  return toSource(archive, knowledge.names, "https://contoh.id/", archive, toStoredCitation);
}

/** Files of a site, with what they are made of. */
function filesOf(made = new Map<string, { text: string; inputs: string | undefined }>()) {
  const asked = new Map<string, string>();
  const written: string[] = [];
  return {
    made,
    written,
    keeps(path: string, inputs: string): boolean {
      asked.set(path, inputs);
      return made.get(path)?.inputs === inputs;
    },
    write(path: string, text: string): void {
      written.push(path);
      made.set(path, { text, inputs: asked.get(path) });
    },
  };
}

const byPath = <Value>(files: Map<string, Value>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const placeIn = (folder: string) => ({ folder, program: "0123456789abcdef" });

for (const count of [FEW, MANY]) {
  test(`the index of ${count} articles is the same beside other work, and no file is written that is there`, () =>
    withFolder({}, async (folder) => {
      const source = makeTexts(count);
      const alone = filesOf();
      await indexSource(source, NO_STORE, alone);
      const files = filesOf();
      const store = openStore(placeIn(folder));
      await beginIndexing(source, store).write(files);
      assert.deepEqual(byPath(files.made), byPath(alone.made));
      const kept = readdirSync(folder).sort();
      assert.deepEqual([...store.uses().names].sort(), kept);
      const again = filesOf(files.made);
      const other = openStore(placeIn(folder));
      await beginIndexing(source, other).write(again);
      assert.deepEqual(again.written, []);
      assert.deepEqual([...other.uses().names].sort(), kept);
    }));

  test(`nothing of ${count} articles is written when it is ended`, () =>
    withFolder({}, async (folder) => {
      const files = filesOf();
      const indexing = beginIndexing(makeTexts(count), openStore(placeIn(folder)));
      const indexed = indexing.write(files);
      indexing.end();
      await assert.rejects(indexed, /was aborted|has ended before it was done/);
      assert.deepEqual(files.written, []);
    }));
}

test("Pagefind that dies in a thread is told of", { skip: process.platform === "win32" }, () =>
  withFolder({ pagefind: "#!/bin/sh\nexit 3\n" }, async (folder) => {
    await chmod(join(folder, "pagefind"), 0o755);
    process.env.PAGEFIND_EXTENDED_BINARY_PATH = join(folder, "pagefind");
    try {
      await assert.rejects(
        beginIndexing(makeTexts(MANY), openStore(placeIn(join(folder, "store")))).write(filesOf()),
        /the search index could not be made: Pagefind ended before it was done/,
      );
    } finally {
      delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
    }
  }),
);
