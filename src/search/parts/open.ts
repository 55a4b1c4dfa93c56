import type { EngineFetch, Pagefind, StartEngine } from "./api.ts";
import { HASH_OF_PACK, PAGES_IN_PACK, packName, readStart } from "./start.ts";

type BytesAt = (address: string) => Promise<Uint8Array>;

/** Gives the bytes of a part of the index; rejects with `MissingPart` where it cannot be had. */
export type ReadPart = (name: string) => Promise<Uint8Array>;

/** A part of the index is not to be had: there is no connection and it was not saved, or the site has changed. */
export class MissingPart extends Error {
  readonly part: string;
  constructor(part: string) {
    super(`the part ${part} of the search index cannot be read`);
    this.name = "MissingPart";
    this.part = part;
  }
}

export interface OpenIndex {
  /**
   * Pagefind itself, but for one thing: where it would find nothing because a part of the index is missing, it
   * rejects with `MissingPart`. It may be asked again.
   */
  pagefind: Pagefind;
  /** Reads a part that the build put beside Pagefind's, by the name that it had there. */
  readPart: ReadPart;
  /** What the index keeps of a page, by the page's number. */
  fragment(page: number): Promise<unknown>;
}

/** Opens an index: the same engine over the same parts in a page, from disk and in Node; `readPart` makes the difference. */
export async function openIndex(startEngine: StartEngine, readPart: ReadPart): Promise<OpenIndex> {
  const read = once(readPart);
  // Pagefind leaves a failure of its start unhandled; with these two at hand it cannot fail.
  const [awal, wasm] = await Promise.all([read("awal"), read("mesin")]);
  const { start, meta } = readStart(awal);
  const bytesAt: BytesAt = async (address) => {
    const [, chunk] = /index\/(\w+)\.pf_index$/.exec(address) ?? [];
    if (chunk) return read(`index-${chunk}`);
    if (address.includes("pagefind-entry.json")) return new TextEncoder().encode(JSON.stringify(start.entry));
    if (address.endsWith(".pf_meta")) return meta;
    if (/wasm\.\w+\.pagefind$/.test(address)) return wasm;
    throw new Error(`Pagefind asks for ${address}, which Kliping does not know`);
  };
  return {
    pagefind: guard(startEngine, bytesAt),
    readPart: (name) => read(start.further[name] ?? name),
    fragment: (page) => readPage(read, start.packs, page),
  };
}

/** Takes what is kept of one page out of the pack in which it stands. */
async function readPage(read: ReadPart, packs: string, page: number): Promise<unknown> {
  const number = Math.floor(page / PAGES_IN_PACK);
  const pack = await read(packName(number, packs.slice(number * HASH_OF_PACK, (number + 1) * HASH_OF_PACK)));
  return JSON.parse(new TextDecoder().decode(pack).split("\n")[page % PAGES_IN_PACK] ?? "null");
}

/** Reads each part once; what failed is tried again when it is asked for again. */
function once(readPart: ReadPart): ReadPart {
  const parts = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const known = parts.get(name);
    if (known) return known;
    const part = readPart(name);
    parts.set(name, part);
    part.catch(() => parts.delete(name));
    return part;
  };
}

/**
 * Pagefind reports a part that it could not load on the console and goes on as if no page held its words, for as long
 * as it runs. Here its answer is withheld then, and the next question starts it anew.
 */
function guard(startEngine: StartEngine, bytesAt: BytesAt): Pagefind {
  let engine = run(startEngine, bytesAt);
  const ask = async <Answer>(question: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> => {
    if (engine.faults.length > 0) engine = run(startEngine, bytesAt);
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

/** Starts Pagefind; `faults` are what it keeps to itself. */
function run(startEngine: StartEngine, bytesAt: BytesAt): { pagefind: Pagefind; faults: unknown[] } {
  const faults: unknown[] = [];
  const fetch: EngineFetch = async (address) => {
    const bytes = await bytesAt(address).catch((fault) => {
      faults.push(fault);
      throw fault;
    });
    return {
      arrayBuffer: async () => bytes,
      json: async () => JSON.parse(new TextDecoder().decode(bytes)),
    };
  };
  const engine = startEngine(fetch, { warn() {}, error: (fault) => faults.push(fault) });
  return { pagefind: engine.createInstance({ basePath: "/", noWorker: true }), faults };
}
