import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { remember } from "../../src/build/understanding/batch.ts";
import { type Text, understand, understandText } from "../../src/build/understanding/index.ts";
import { sha256 } from "../../src/model/bytes/sha256.ts";
import { knowledgeOf } from "../../src/parse/knowledge.ts";
import { listTexts } from "../../src/read/index.ts";
import { stories } from "../build/archive.ts";
import { withFolder } from "../support/folder.ts";

const FILES = { ...stories("a", 400), "a/kosong.txt": "", "a/salah.txt": "---\nheadline: [\n---\nIsi.\n" };

const print = ({ source, article }: Text) => ({ source, article: JSON.stringify(article) });

test("texts that are shared among threads are understood as one after the other would be, and are kept", () =>
  withFolder(FILES, async (root) => {
    const settings = { title: "Arsip", description: "" };
    const hashes = new Map(Object.entries(FILES).map(([name, text]) => [name.slice(2), sha256(text)]));
    const what = { folder: join(root, "a"), settings, knowledge: knowledgeOf(settings), hashes };
    const kept = new Map<string, Uint8Array>();
    let reads = 0;
    const store = {
      read: (key: string) => {
        reads += 1;
        return kept.get(key) ?? null;
      },
      has: (key: string) => kept.has(key),
      write: (key: string, value: Uint8Array) => void kept.set(key, value),
    };
    const { files } = await listTexts(what.folder);
    const told: number[] = [];
    const first = await understand(what, store, (done) => told.push(done));
    assert.equal(told.at(-1), files.length);
    const alone = await Promise.all(files.map((file) => understandText(what, file)));
    assert.deepEqual(
      first.texts.map(print),
      alone.flatMap(({ text }) => (text ? [print(text)] : [])),
    );
    const faulty = new Set(first.problems.map(({ file }) => file));
    assert.ok(faulty.has("kosong.txt") && faulty.has("salah.txt"));

    const size = kept.size;
    const traits = ({ texts, traitsOf }: typeof first) => texts.map(({ article }) => traitsOf(article));
    const isFirst = (again: typeof first) => {
      assert.equal(kept.size, size);
      assert.deepEqual(again.texts.map(print), first.texts.map(print));
      assert.deepEqual(again.problems, first.problems);
      assert.deepEqual(traits(again), traits(first));
    };
    reads = 0;
    isFirst(await understand(what, store, () => {}));
    assert.equal(reads, 0, "a process remembers what it has read");
    remember(what, [], []);
    isFirst(await understand(what, store, () => {}));
    assert.equal(reads, size, "another one reads what is kept");
    kept.clear();
    isFirst(await understand(what, store, () => {}));
  }));
