import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { type Archive, buildArchive } from "../../src/archive/index.ts";
import type { Article } from "../../src/model/article.ts";
import type { Store } from "../../src/model/store.ts";
import { canonicalOf, knowledgeOf } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { toStoredCitation } from "../../src/publish/index.ts";
import { readSource } from "../../src/read/index.ts";
import { inPageOrder } from "../../src/search/index/records.ts";
import { cutPieces } from "../../src/search/index/searchSource.ts";
import { indexSource, toSource } from "../../src/search/index.ts";
import { generate } from "../bench/generate/index.ts";
import { NO_STORE, storeInMemory } from "./stores.ts";

const FIVE = join(import.meta.dirname, "../../articles");
/** As many as fill some pieces. */
const TEXTS = 600;

const knowledge = knowledgeOf({ title: "", description: "" });

type Texts = Map<string, string>;

/** The five texts and some of the project's own. */
function makeTexts(): Texts {
  const texts: Texts = new Map(
    readdirSync(FIVE).map((file) => [file, readFileSync(join(FIVE, file), "utf8")]),
  );
  for (const { id, text } of generate(11)) {
    if (texts.size === TEXTS) break;
    texts.set(`${id}.txt`, text);
  }
  return texts;
}

/** Articles that were parsed before, by file and text. */
const parsed = new Map<string, Article[]>();

function toArticles(file: string, text: string): Article[] {
  const { source } = readSource(file, Buffer.from(text));
  return source ? [parse(source, knowledge).article] : [];
}

function toArchive(texts: Texts): Archive {
  const articles = [...texts].flatMap(([file, text]) => {
    const known = parsed.get(file + text) ?? toArticles(file, text);
    parsed.set(file + text, known);
    return known;
  });
  return buildArchive(articles, canonicalOf(knowledge)).archive;
}

/** All files of an index, by name. */
async function indexOf(archive: Archive, store: Store): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const write = (path: string, text: string) => files.set(path, text);
  await indexSource(toSource(archive, knowledge.names, null, toStoredCitation), store, {
    keeps: () => false,
    write,
  });
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A store that tells how much of each kind was written into it. */
function watch(store: Store): { store: Store; written: Record<string, number> } {
  const written: Record<string, number> = {};
  const write = (key: string, bytes: Uint8Array) => {
    const [kind = ""] = key.split("-");
    written[kind] = (written[kind] ?? 0) + 1;
    store.write(key, bytes);
  };
  return { store: { ...store, write }, written };
}

const kindsOf = (index: Map<string, string>) =>
  new Set([...index.keys()].map((path) => path.replace(/^indeks\/([a-z]+).*/, "$1")));

/** Chunks of words that two indexes do not both have. */
function changedChunks(one: Map<string, string>, other: Map<string, string>): number {
  const chunks = [...one.keys()].filter((path) => path.startsWith("indeks/index-"));
  return chunks.filter((path) => !other.has(path)).length;
}

describe("an archive that is indexed in pieces", () => {
  let texts: Texts;
  let archive: Archive;
  let cold: Map<string, string>;
  const kept = storeInMemory();
  before(async () => {
    texts = makeTexts();
    archive = toArchive(texts);
    cold = await indexOf(archive, kept);
  });

  test("has several of them, the same whatever comes before and behind", () => {
    const entries = inPageOrder(archive);
    const pieces = cutPieces(entries);
    assert.ok(pieces.length >= 3, `${pieces.length} pieces`);
    assert.deepEqual(pieces.flat(), entries);
    const [, second = [], ...others] = pieces;
    const without = cutPieces([...(pieces[0] ?? []), ...second.slice(1), ...others.flat()]);
    assert.deepEqual(without.slice(2), others);
    assert.deepEqual(
      kindsOf(cold),
      new Set(["awal", "akar", "hari", "index", "isi", "kata", "kosakata", "mesin", "saring", "sitasi"]),
    );
  });

  test("gives the same files without a store, with an empty one and with a full one, which is not written to", async () => {
    assert.deepEqual(await indexOf(archive, NO_STORE), cold);
    const { store, written } = watch(kept);
    assert.deepEqual(await indexOf(archive, store), cold);
    assert.deepEqual(written, {});
  });

  test("has one or two pieces made anew after a text was edited, added or taken away, with the files of a cold build", async () => {
    const [[first = "", text = ""] = []] = [...texts].slice(300);
    const changes: Texts[] = [
      new Map(texts).set(first, `${text}\n\nDi desa itu warga memkxyzkan kambing; kxyz dan kxyz lagi.\n`),
      new Map(texts).set("baru.txt", "Kambing Hilang di Krui\n\nKRUI - Seekor kambing hilang, kata Korut.\n"),
      new Map([...texts].filter(([file]) => file !== first)),
    ];
    for (const changed of changes) {
      const { store, written } = watch({ ...kept, write: () => {} });
      const archive = toArchive(changed);
      const warm = await indexOf(archive, store);
      assert.deepEqual(warm, await indexOf(archive, NO_STORE));
      assert.notDeepEqual(warm, cold);
      for (const kind of ["words", "lists"])
        assert.ok((written[kind] ?? 0) <= 2, `${written[kind]} times ${kind}`);
    }
  });

  test("keeps the chunks of words that a text added at its end does not have", async () => {
    const added = new Map(texts).set(
      "zzz.txt",
      "Kambing Hilang\n\nSenin, 6 Mei 2030 10:00\n\nKRUI - Seekor kambing hilang.\n",
    );
    const warm = await indexOf(toArchive(added), kept);
    const chunks = [...warm.keys()].filter((path) => path.startsWith("indeks/index-")).length;
    assert.ok(changedChunks(warm, cold) < chunks / 2, `${changedChunks(warm, cold)} of ${chunks}`);
  });

  test("knows other pieces where a fact of the archive changes the roots or the names of their words", async () => {
    const names = knowledge.names.map((name) => ({ ...name, variants: [...(name.variants ?? []), "Krui"] }));
    const { store, written } = watch({ ...kept, write: () => {} });
    const files = { keeps: () => true, write: () => {} };
    await indexSource(toSource(archive, names.slice(0, 3), null, toStoredCitation), store, files);
    assert.equal(written.words, undefined);
    assert.equal(written.lists, cutPieces(inPageOrder(archive)).length);
  });
});
