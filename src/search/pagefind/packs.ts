import { sha256 } from "../../model/bytes/index.ts";
import type { StoredByKind } from "../query/stored.ts";
import { type Cbor, encodeCbor } from "./cbor.ts";
import type { EngineFiles } from "./engine.ts";
import type { IndexFile } from "./indexFile.ts";
import { type Chunk, cutList, type MergedLists } from "./lists/index.ts";
import { roughly } from "./pageLength.ts";
import { HASH_OF_PACK, MAGIC, PAGES_IN_PACK, packName, type Start } from "./startFile.ts";

/** All that goes into the files of an index. */
export interface Index {
  engine: EngineFiles;
  lists: MergedLists;
  /** What is kept of each page, a line of JSON of each kind, in the order of the pages; or the archives that keep it. */
  kept: Record<keyof StoredByKind, Lines> | Pick<Start, "archives" | "runs">;
  /**
   * Files beside, which are asked for when all words have been. They are had by these names, and are named anew, by
   * their content: one of an older build is never taken for one of this.
   */
  further: AsyncIterable<IndexFile> | Iterable<IndexFile>;
}

export type Lines = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const NEXT_LINE = Buffer.from("\n");

/** Digits of a hash that tell a file from those of older builds. */
const DIGITS = 8;

/**
 * Makes the files of an index, one after the other. What is kept of the pages comes in packs, the words in chunks; what
 * each search needs is one file, `awal`, in which pages are named by their numbers.
 */
export async function* packIndex({ engine, lists, kept, further }: Index): AsyncGenerator<IndexFile> {
  const places = "archives" in kept ? kept : yield* packHere(kept, lists.counts.length);
  const chunks = new Map<string, Pick<Chunk, "from" | "to">>();
  for (const chunk of cutList(lists.words)) {
    const bytes = Buffer.concat([Buffer.from(MAGIC), chunk.bytes]);
    const name = unlike(chunks, sha256(bytes));
    chunks.set(name, { from: chunk.from, to: chunk.to });
    yield { name: `index-${name}`, bytes };
  }
  const names = new Map<string, string>();
  for await (const { name, bytes } of further) {
    const full = `${name.replace(/[^\w-]/g, "_")}-${sha256(bytes).slice(0, DIGITS)}`;
    names.set(name, full);
    yield { name: full, bytes };
  }
  const start = { ...places, further: Object.fromEntries(names) };
  yield { name: "awal", bytes: printStart(engine, lists, chunks, start) };
}

/** Makes the packs of an archive that is searched by its own index. */
async function* packHere(
  lines: Record<keyof StoredByKind, Lines>,
  pages: number,
): AsyncGenerator<IndexFile, Pick<Start, "archives" | "runs">> {
  const packs = {
    isi: yield* packLines("isi", lines.isi),
    sitasi: yield* packLines("sitasi", lines.sitasi),
  };
  return { archives: [{ root: "", packs }], runs: [[0, 0, pages]] };
}

/** Returns the hashes of the packs. */
async function* packLines(kind: keyof StoredByKind, lines: Lines): AsyncGenerator<IndexFile, string> {
  const hashes: string[] = [];
  for await (const bytes of inPacks(lines, PAGES_IN_PACK[kind])) {
    const hash = sha256(bytes).slice(0, HASH_OF_PACK);
    yield { name: packName(kind, hashes.length, hash), bytes };
    hashes.push(hash);
  }
  return hashes.join("");
}

/** As many digits of a hash as no other has. */
function unlike(taken: ReadonlyMap<string, unknown>, hash: string): string {
  let length = DIGITS;
  while (taken.has(hash.slice(0, length))) length += 1;
  return hash.slice(0, length);
}

/**
 * What Pagefind reads first: `[version, [[page's name, number of its words], …], [[from, to, chunk], …], filters,
 * sorts, fields]`, but without the names of the pages, which `readStart` puts back.
 */
function printStart(
  engine: EngineFiles,
  { version, counts: exact, fields }: MergedLists,
  chunks: Map<string, Pick<Chunk, "from" | "to">>,
  parts: Pick<Start, "archives" | "runs" | "further">,
): Uint8Array {
  const counts = exact.map(roughly);
  const table = [...chunks].map(([name, { from, to }]): Cbor => [from, to, name]);
  const meta = encodeCbor([version, counts, table, [], [], fields]);
  const numbers = counts.reduce((sum, count) => sum + encodeCbor(count).length, 0);
  const before = encodeCbor(version).length + encodeCbor(counts).length - numbers;
  const begin = MAGIC.length + 1 + before;
  const hash = sha256(meta).slice(0, DIGITS);
  const language = { hash, wasm: engine.stemmer, page_count: counts.length };
  const entry = { ...engine.entry, languages: { [engine.language]: language } };
  const line = JSON.stringify({ entry, ...parts, pages: [begin, begin + numbers] } satisfies Start);
  return Buffer.concat([Buffer.from(`${line}\n${MAGIC}`), meta]);
}

/** A line a page; JSON has no line breaks of its own. */
async function* inPacks(lines: Lines, pages: number): AsyncGenerator<Uint8Array> {
  let pack: Uint8Array[] = [];
  for await (const line of lines) {
    if (pack.length > 0) pack.push(NEXT_LINE);
    pack.push(line);
    if (pack.length < 2 * pages - 1) continue;
    yield Buffer.concat(pack);
    pack = [];
  }
  if (pack.length > 0) yield Buffer.concat(pack);
}
