import {
  type Digest,
  digest,
  packTraits,
  type Traits,
  traitsReader,
  unpackTraits,
} from "../../archive/index.ts";
import { sha256 } from "../../model/bytes/index.ts";
import type { Knowledge, Problem, Settings, Source, Store } from "../../model/index.ts";
import { canonicalOf, understandFile } from "../../parse/index.ts";
import { readText } from "../../read/index.ts";

export interface Folder {
  folder: string;
  settings: Settings;
  knowledge: Knowledge;
  /** SHA-256 of each file. */
  hashes: ReadonlyMap<string, string>;
}

/**
 * A text that was understood, with what the archive needs of its source. Articles are whole: 37,072 of the corpus take
 * 0.33 GB of memory, and would take 0.29 GB as JSON with their short fields beside it (reckoned from 1,000 of them).
 */
export interface Text extends Digest {
  source: Pick<Source, "file" | "hash" | "offset" | "firstLine" | "aliases">;
  problems: Problem[];
}

/** What some files, one after the other in their folder, have given. */
export interface Batch {
  texts: Text[];
  /** Of files that gave no text, and of how files are written. */
  problems: Problem[];
  /** Of each text. */
  traits: Traits[];
}

/** A batch as the store keeps it. */
export interface PrintedBatch {
  texts: Uint8Array;
  traits: Uint8Array;
}

function printBatch({ traits, ...texts }: Batch): PrintedBatch {
  return { texts: Buffer.from(JSON.stringify(texts)), traits: packTraits(traits) };
}

export function readBatch({ texts, traits }: PrintedBatch): Batch {
  return { ...JSON.parse(new TextDecoder().decode(texts)), traits: unpackTraits(traits) };
}

/**
 * Batches that this process has read last, by their keys: one that stays and builds again need not read all of them
 * again. A value that has gone from the store is made anew.
 */
let remembered = new Map<string, Batch>();

/** What is remembered of more texts than these would leave a build too little memory. */
const REMEMBERED = 20_000;

/** Has the next build in this process find these batches without reading them, and no others. */
export function remember(what: Folder, batches: string[][], found: Batch[]): void {
  const isFew = batches.flat().length <= REMEMBERED;
  remembered = new Map(isFew ? found.map((known, at) => [keyOf(what, batches[at] ?? []), known]) : []);
}

/** What the store knows of files; null if that is not all. */
export function findBatch(what: Folder, files: string[], store: Store): Batch | null {
  const key = keyOf(what, files);
  const names = [`texts-${key}`, `traits-${key}`];
  const known = remembered.get(key);
  if (known && names.every(store.has)) return known;
  const [texts, traits] = names.map(store.read);
  return texts && traits ? readBatch({ texts, traits }) : null;
}

/** A batch that was just read. */
export interface FreshBatch extends PrintedBatch {
  /** The files still had the hashes that the build has taken of them. */
  isUnchanged: boolean;
}

export function keepBatch(
  what: Folder,
  files: string[],
  { texts, traits }: PrintedBatch,
  store: Store,
): void {
  const key = keyOf(what, files);
  store.write(`texts-${key}`, texts);
  store.write(`traits-${key}`, traits);
}

/** Reads files of a folder and understands them. */
export function batchReader(what: Folder): (files: string[]) => Promise<FreshBatch> {
  const readTraits = traitsReader(canonicalOf(what.knowledge));
  return async (files) => {
    const batch: Batch = { texts: [], problems: [], traits: [] };
    let isUnchanged = true;
    for (const file of files) {
      const { text, problems, hash } = await understandText(what, file);
      batch.problems.push(...problems);
      isUnchanged &&= hash === what.hashes.get(file);
      if (text) batch.texts.push(text);
    }
    batch.traits = batch.texts.map(({ article }) => readTraits(article));
    return { ...printBatch(batch), isUnchanged };
  };
}

/** Tells all that is read of some files, and how. */
function keyOf({ settings, hashes }: Folder, files: string[]): string {
  return sha256(JSON.stringify([settings, files.map((file) => [file, hashes.get(file)])]));
}

/**
 * Reads one text of a folder and understands it. `problems` are of the file and tell why, if there is no text; `hash` is
 * the SHA-256 of what was read, null if it could not be.
 */
export async function understandText(
  { folder, knowledge, settings }: Pick<Folder, "folder" | "knowledge" | "settings">,
  file: string,
): Promise<{ text: Text | null; problems: Problem[]; hash: string | null }> {
  const { bytes, problem } = await readText(folder, file);
  if (!bytes) return { text: null, problems: [problem], hash: null };
  const { text, problems } = understandFile({ file, bytes }, knowledge, settings);
  const hash = sha256(bytes);
  return { text: text && { ...text, ...digest(text.article), source: factsOf(text.source) }, problems, hash };
}

function factsOf({ file, hash, offset, firstLine, aliases }: Source): Text["source"] {
  return { file, hash, offset, firstLine, aliases };
}
