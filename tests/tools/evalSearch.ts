import { toStoredCitation } from "../../src/publish/index.ts";
/**
 * Measures search on texts of the shared corpus, which lies beside the project on its makers' machines: recall and
 * precision by families of words (`tests/search/families.txt`, written from knowledge of the language, not from the
 * rules), for Pagefind alone and for Kliping; misspelt words; sizes and times.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { type Archive, buildArchive, type Entry } from "../../src/archive/index.ts";
import { sourceHash } from "../../src/model/article.ts";
import { canonicalOf, knowledgeOf } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { inPageOrder, textsOf } from "../../src/search/index/records.ts";
import { indexSource, toSource } from "../../src/search/index.ts";
import { takeEngine } from "../../src/search/pagefind/engine.ts";
import { mergeLists, takeLists } from "../../src/search/pagefind/lists/index.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { writeIndex } from "../../src/search/pagefind/siteIndex.ts";
import { openSearch, type SearchIndex } from "../../src/search/query/index.ts";
import { nearestWord } from "../../src/search/query/suggest.ts";
import { readWords } from "../../src/search/query/wordList.ts";
import { NO_STORE } from "../search/stores.ts";
import { readCorpus } from "../support/corpus.ts";
import { writeTo } from "../support/folder.ts";

const SIZE = Number(process.argv[2] ?? 1000);
const CORPUS = 37_072;

/** A family a line: its root, then forms. The rules were mended against the first list; the second was never looked at. */
const readFamilies = (name: string) =>
  readFileSync(join(import.meta.dirname, "../search", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
const ENDINGS = ["", "nya", "lah", "kah", "pun", "ku", "mu"];

const knowledge = knowledgeOf({ title: "", description: "" });

async function readArchive(): Promise<Archive> {
  const articles = [];
  for await (const { id, title, publisher, date, text } of readCorpus(Math.floor(CORPUS / SIZE))) {
    if (articles.length === SIZE) break;
    const whole = [title, publisher, date, "", text].filter((part) => part !== null).join("\n");
    const { article } = parse(
      {
        file: `${id}.txt`,
        format: "text",
        encoding: "utf-8",
        text: whole,
        firstLine: 1,
        offset: 0,
        hash: sourceHash(createHash("sha256").update(whole).digest("hex")),
        corrections: { headline: title ?? undefined, datePublished: date ?? undefined },
        correctionLines: {},
        aliases: [],
        provenance: {},
      },
      knowledge,
    );
    articles.push(article);
  }
  return buildArchive(articles, canonicalOf(knowledge)).archive;
}

/** The same texts as Pagefind indexes them when it is left alone, with its own Indonesian stemmer. */
async function indexPlain(folder: string, entries: Entry[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: "id" });
  if (!index) throw new Error("Pagefind does not start");
  for (const entry of entries) {
    const [headline = "", ...texts] = textsOf(entry);
    await index.addCustomRecord({
      url: entry.path,
      content: texts.join("\n\n"),
      language: "id",
      meta: { title: headline },
    });
  }
  const { files } = await index.getFiles();
  const isi = entries.map(({ path }) => Buffer.from(JSON.stringify({ url: path })));
  await writeIndex(writeTo(folder), {
    engine: takeEngine(files),
    lists: mergeLists([takeLists(files)]),
    kept: { isi, sitasi: [] },
    further: [],
  });
  await close();
}

/** Bytes of the lists of words. */
async function sizeOf(folder: string, kind: RegExp): Promise<number> {
  const names = (await readdir(join(folder, "indeks"))).filter((name) => kind.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, "indeks", name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

type Ask = (word: string) => Promise<Set<number>>;

function askPlain({ pagefind }: SearchIndex): Ask {
  return async (word) => new Set((await pagefind.search(word)).results.map(({ id }) => Number(id)));
}

function askKliping(index: SearchIndex): Ask {
  const search = openSearch(index);
  return async (words) => {
    const found = await search.find({
      words,
      filters: {},
      from: null,
      to: null,
      undated: "shown",
      order: "relevansi",
    });
    return new Set(found.pages);
  };
}

interface Score {
  family: string;
  recall: number;
  precision: number;
}

/** Every form that stands in the texts is asked for; the right answer is every text that has any form of its family. */
async function score(ask: Ask, families: string[][], wordsByPage: Set<string>[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const family of families) {
    const forms = family.flatMap((form) => ENDINGS.map((ending) => form + ending));
    const right = new Set(
      wordsByPage.flatMap((words, page) => (forms.some((form) => words.has(form)) ? [page] : [])),
    );
    const asked = family.filter((form) => wordsByPage.some((words) => words.has(form)));
    for (const form of asked) {
      const found = await ask(form);
      const hits = [...found].filter((page) => right.has(page)).length;
      scores.push({
        family: family[0] ?? "",
        recall: hits / right.size,
        precision: found.size > 0 ? hits / found.size : 1,
      });
    }
  }
  return scores;
}

function mean(values: number[]): string {
  return `${((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(1)} %`;
}

function print(name: string, scores: Score[]): void {
  const recall = mean(scores.map(({ recall }) => recall));
  const precision = mean(scores.map(({ precision }) => precision));
  console.log(`  ${name.padEnd(16)} recall ${recall}, precision ${precision} (${scores.length} queries)`);
}

function worst(scores: Score[]): string {
  const families = new Map<string, Score[]>();
  for (const one of scores) families.set(one.family, [...(families.get(one.family) ?? []), one]);
  return [...families]
    .map(([family, all]) => ({
      family,
      recall: Math.min(...all.map(({ recall }) => recall)),
      precision: Math.min(...all.map(({ precision }) => precision)),
    }))
    .filter(({ recall, precision }) => recall < 0.98 || precision < 0.85)
    .map(({ family, recall, precision }) => `${family} ${recall.toFixed(2)}/${precision.toFixed(2)}`)
    .join(", ");
}

/** Words of five letters and more, each with one slip of the hand, made by rule and not at random. */
function misspell(word: string, at: number): string {
  const place = 1 + (at % (word.length - 2));
  const [a, b] = [word.slice(0, place), word.slice(place)];
  const slips = [
    a + b.slice(1),
    a + (b[0] ?? "") + b,
    a + (b[1] ?? "") + (b[0] ?? "") + b.slice(2),
    `${a}${String.fromCharCode(97 + ((((b.charCodeAt(0) - 97 + 7) % 26) + 26) % 26))}${b.slice(1)}`,
  ];
  return slips[at % slips.length] ?? word;
}

async function typos(index: SearchIndex, wordsByPage: Set<string>[]): Promise<void> {
  const list = readWords(new TextDecoder().decode(await index.readIndexFile("kata")));
  const counts = new Map<string, number>();
  for (const words of wordsByPage) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word, count]) => count >= 3 && /^[a-z]{5,}$/.test(word))
    .map(([word]) => word)
    .sort();
  const tried = words
    .filter((_, at) => at % Math.ceil(words.length / 1000) === 0)
    .map((word, at) => ({ word, typed: misspell(word, at) }))
    .filter(({ typed }) => !counts.has(typed));
  const begin = performance.now();
  const right = tried.filter(({ word, typed }) => nearestWord(typed, list) === word).length;
  const time = (performance.now() - begin) / tried.length;
  console.log(
    `Typos: ${right} of ${tried.length} right (${((100 * right) / tried.length).toFixed(1)} %), ${time.toFixed(1)} ms each`,
  );
}

const folder = await mkdtemp(join(tmpdir(), "kliping-eval-"));
const archive = await readArchive();
if (archive.entries.length === 0) {
  console.log("The shared corpus is not here; there is nothing to measure.");
} else {
  const entries = inPageOrder(archive);
  const wordsByPage = entries.map(
    (entry) => new Set(textsOf(entry).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])),
  );
  const [plain, own] = [join(folder, "plain"), join(folder, "own")];
  let begin = performance.now();
  await indexPlain(plain, entries);
  console.log(
    `${entries.length} texts. Pagefind alone: indexed in ${((performance.now() - begin) / 1000).toFixed(1)} s`,
  );
  begin = performance.now();
  await indexSource(toSource(archive, knowledge.names, null, toStoredCitation), NO_STORE, writeTo(own));
  console.log(`Kliping: indexed in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  const [plainSize, ownSize] = [await sizeOf(plain, /^index-/), await sizeOf(own, /^index-/)];
  const growth = (100 * (ownSize - plainSize)) / plainSize;
  console.log(
    `Lists of words: ${plainSize} and ${ownSize} bytes (${growth.toFixed(1)} %); lexicon ${await sizeOf(own, /^akar/)} bytes; words ${await sizeOf(own, /^kata/)}`,
  );
  const indexes = {
    "Pagefind alone": askPlain(await openFolder(plain)),
    Kliping: askKliping(await openFolder(own)),
  };
  for (const [half, families] of [
    ["tuned on", readFamilies("families.txt")],
    ["held out", readFamilies("heldOut.txt")],
  ] as const) {
    console.log(`Families ${half} (${families.length}):`);
    for (const [name, ask] of Object.entries(indexes)) {
      begin = performance.now();
      const scores = await score(ask, families, wordsByPage);
      print(name, scores);
      console.log(`    ${((performance.now() - begin) / scores.length).toFixed(1)} ms a query`);
      if (name === "Kliping" && half === "tuned on") console.log(`    below: ${worst(scores)}`);
    }
  }
  await typos(await openFolder(own), wordsByPage);
}
await rm(folder, { recursive: true });
