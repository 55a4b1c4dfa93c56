import { gunzipSync } from "node:zlib";
import { ARRAY, type Cbor, CborReader, decodeCbor } from "../cbor.ts";
import type { PagefindFile } from "../program.ts";

/** Stands before the CBOR in every compressed file of Pagefind. */
const MAGIC = "pagefind_dcd";

/** What Pagefind has found in some pages. */
export interface Lists {
  version: string;
  /** Names of what the pages have beside their content: `title`. */
  fields: string[];
  /** Words of each page, as Pagefind counts them to weigh a word by. */
  counts: number[];
  /** Its words in their order, in CBOR, one behind the other. */
  words: Uint8Array;
}

/** Takes the lists out of the files that Pagefind has made of pages, in the order in which it was given them. */
export function takeLists(files: PagefindFile[]): Lists {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const meta = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (!meta) throw unlike();
  const { chunks, ...rest } = readMeta(gunzipSync(meta.content));
  const wordsOf = (chunk: string) => {
    const content = contents.get(`index/${chunk}.pf_index`);
    if (!content) throw unlike();
    return wordsIn(gunzipSync(content));
  };
  return { ...rest, words: Buffer.concat(chunks.map(wordsOf)) };
}

/** What Pagefind reads first, with the names of the chunks in which its words stand. */
export function readMeta(bytes: Uint8Array): Omit<Lists, "words"> & { chunks: string[] } {
  // `[version, [[page's name, its words], …], [[from, to, chunk], …], filters, sorts, fields]`
  const [version, pages, chunks, filters, sorts, fields] = list(decodeCbor(bytes.subarray(MAGIC.length)));
  if (list(filters).length > 0 || list(sorts).length > 0) throw unlike();
  return {
    version: String(version),
    fields: list(fields).map(String),
    counts: list(pages).map((page) => Number(list(page)[1])),
    chunks: list(chunks).map((chunk) => String(list(chunk)[2])),
  };
}

/** The words of a chunk, which is an array that holds the array of them. */
export function wordsIn(chunk: Uint8Array): Uint8Array {
  const reader = new CborReader(chunk.subarray(MAGIC.length));
  if (reader.expect(ARRAY) !== 1) throw unlike();
  reader.expect(ARRAY);
  return reader.bytes.subarray(reader.at);
}

/** Lists as bytes that `readLists` reads: a line of JSON, and the words. */
export function printLists({ words, ...rest }: Lists): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), words]);
}

export function readLists(bytes: Uint8Array): Lists {
  const line = bytes.indexOf(0x0a);
  const rest: Omit<Lists, "words"> = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
  return { ...rest, words: bytes.subarray(line + 1) };
}

function list(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw unlike();
  return value;
}

function unlike(): Error {
  return new Error("Pagefind's index is not of the form that Kliping knows");
}
