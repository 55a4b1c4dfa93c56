import type { StoredByKind } from "../query/stored.ts";
import type { EngineFetch, Pagefind, StartEngine } from "./api.ts";
import { openRuns } from "./runs.ts";
import { HASH_OF_PACK, PAGES_IN_PACK, packName, readStart, type Start } from "./startFile.ts";

type BytesAt = (address: string) => Promise<Uint8Array>;

/**
 * Gives the bytes of a file of the index, or of that of the archive to which `root` leads; rejects with `MissingFile`
 * where it cannot be had.
 */
export type ReadIndexFile = (name: string, root?: string) => Promise<Uint8Array>;

/** A file of the index is not to be had: there is no connection and it was not saved, or the site has changed. */
export class MissingFile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`the file ${file}.js of the search index cannot be read`);
    this.name = "MissingFile";
    this.file = file;
  }
}

export interface OpenIndex {
  /**
   * Pagefind itself, but for one thing: where it would find nothing because a file of the index is missing, it
   * rejects with `MissingFile`. It may be asked again.
   */
  pagefind: Pagefind;
  /** How many pages it has. */
  pages: number;
  /** Reads a file that the build put beside Pagefind's, by the name that it had there. */
  readIndexFile(name: string): Promise<Uint8Array>;
  /** What is kept of pages, by their numbers, in their order; addresses lead on from the site's root. */
  kept<Kind extends keyof StoredByKind>(kind: Kind, pages: number[]): Promise<StoredByKind[Kind][]>;
  /** Begins to fetch the engine, which is the largest file, for the first question to Pagefind. */
  startEngine(): void;
}

/**
 * Opens an index: the same engine over the same files in a page, from disk and in Node; `readIndexFile` makes the difference.
 * Only questions to Pagefind wait for the engine.
 */
export async function openIndex(startEngine: StartEngine, readIndexFile: ReadIndexFile): Promise<OpenIndex> {
  const read = once(readIndexFile);
  const { start, meta } = readStart(await read("awal"));
  const bytesAt: BytesAt = async (address) => {
    const [, chunk] = /index\/(\w+)\.pf_index$/.exec(address) ?? [];
    if (chunk) return read(`index-${chunk}`);
    if (address.includes("pagefind-entry.json")) return new TextEncoder().encode(JSON.stringify(start.entry));
    if (address.endsWith(".pf_meta")) return meta;
    if (/wasm\.\w+\.pagefind$/.test(address)) return read("mesin");
    throw new Error(`Pagefind asks for ${address}, which Kliping does not know`);
  };
  // Pagefind leaves a failure of its start unhandled; with this and `awal` at hand it cannot fail.
  return {
    pagefind: guard(startEngine, bytesAt, () => read("mesin")),
    readIndexFile: (name) => read(start.further[name] ?? name),
    pages: start.runs.reduce((sum, [, , count]) => sum + count, 0),
    kept: keeper(read, start),
    // If it cannot be read, the first question tells of it.
    startEngine: () => void read("mesin").catch(() => {}),
  };
}

/** Takes what is kept of pages out of the packs in which it stands, one pack after the other. */
function keeper(read: ReadIndexFile, { archives, runs }: Start): OpenIndex["kept"] {
  const { placeOf, pagesOf } = openRuns(runs);
  return async <Kind extends keyof StoredByKind>(kind: Kind, pages: number[]) => {
    const lines = new Map<string, string[]>();
    const found: StoredByKind[Kind][] = [];
    for (const page of pages) {
      const [number, local] = placeOf(page);
      const { root, packs } = archives[number] ?? NOWHERE;
      const pack = Math.floor(local / PAGES_IN_PACK[kind]);
      const name = packName(kind, pack, packs[kind].slice(pack * HASH_OF_PACK, (pack + 1) * HASH_OF_PACK));
      const known = lines.get(root + name) ?? toText(await read(name, root)).split("\n");
      lines.set(root + name, known);
      const line = known[local % PAGES_IN_PACK[kind]];
      if (!line) throw new MissingFile(name);
      const kept: StoredByKind[Kind] = JSON.parse(line);
      const copies = "copies" in kept ? { copies: pagesOf(number, kept.copies) } : {};
      found.push({ ...kept, url: root + kept.url, ...copies });
    }
    return found;
  };
}

const NOWHERE = { root: "", packs: { isi: "", sitasi: "" } };

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Reads each file once; what failed is tried again when it is asked for again. */
function once(readIndexFile: ReadIndexFile): ReadIndexFile {
  const parts = new Map<string, Promise<Uint8Array>>();
  return (name, root = "") => {
    const known = parts.get(root + name);
    if (known) return known;
    const part = readIndexFile(name, root);
    parts.set(root + name, part);
    part.catch(() => parts.delete(root + name));
    return part;
  };
}

/**
 * Pagefind reports a file that it could not load on the console and goes on as if no page held its words, for as long
 * as it runs. Here its answer is withheld then, and the next question starts it anew. Nothing is asked before it is `ready`.
 */
function guard(startEngine: StartEngine, bytesAt: BytesAt, ready: () => Promise<unknown>): Pagefind {
  let engine: Engine | null = null;
  const ask = async <Answer>(question: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> => {
    await ready();
    // The start is long enough to be a task of its own: the page may be painted before it.
    if (!engine) await new Promise((done) => setTimeout(done));
    if (!engine || engine.faults.length > 0) engine = run(startEngine, bytesAt);
    const { pagefind, faults } = engine;
    const answer = await question(pagefind);
    if (faults.length > 0) throw faults[0];
    return answer;
  };
  return {
    search: (term, options) => ask((pagefind) => pagefind.search(term, options)),
    preload: (term) => ask((pagefind) => pagefind.preload(term)),
  };
}

/** Pagefind at work; `faults` are what it keeps to itself. */
interface Engine {
  pagefind: Pagefind;
  faults: unknown[];
}

/** Starts Pagefind. */
function run(startEngine: StartEngine, bytesAt: BytesAt): Engine {
  const faults: unknown[] = [];
  const fetch: EngineFetch = async (address) => {
    const bytes = await bytesAt(address).catch((fault) => {
      faults.push(fault);
      throw fault;
    });
    return {
      ok: true,
      arrayBuffer: async () => bytes,
      json: async () => JSON.parse(new TextDecoder().decode(bytes)),
    };
  };
  const engine = startEngine(fetch, { warn() {}, error: (fault) => faults.push(fault) });
  return { pagefind: engine.createInstance({ basePath: "/", noWorker: true }), faults };
}

export type { StartEngine } from "./api.ts";
export {
  countPages,
  type Scores,
  type SearchIndex,
  type Single,
  searchAll,
  searchPhrase,
} from "./questions.ts";
export { readStart } from "./startFile.ts";
