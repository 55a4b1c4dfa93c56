import type { StoredByKind } from "../query/stored.ts";

/**
 * Pages of which one pack keeps what shows them, or what cites them: the fewer, the more files; the more, the more is
 * fetched for one.
 */
export const PAGES_IN_PACK: Record<keyof StoredByKind, number> = { isi: 8, sitasi: 500 };

/** Stands before the content of every compressed file of Pagefind. */
export const MAGIC = "pagefind_dcd";

/** Hexadecimal digits of a pack's hash. */
export const HASH_OF_PACK = 6;

/** Its number makes the name of a pack the only one, its hash tells it from that of an older build. */
export function packName(kind: keyof StoredByKind, number: number, hash: string): string {
  return `${kind}-${number}-${hash}`;
}

/** First line of the file `awal`, as JSON; Pagefind's list of pages and words follows it. */
export interface Start {
  /** Pagefind's own file `pagefind-entry.json`. */
  entry: { version: string; languages: Record<string, { wasm: string | null }> };
  archives: StartArchive[];
  /** Which pages of which archive come one behind the other in the order of the index. */
  runs: Run[];
  /** Further files, by the name under which they are asked for. */
  further: Record<string, string>;
  /** Where in the list the pages begin and end, in bytes. */
  pages: [number, number];
}

/** An archive that is searched by the index: the only one, or one of several that were joined. */
export interface StartArchive {
  /** Leads from the site of the index to the archive's: `""`, `"../2022/"`. */
  root: string;
  /** Hashes of the contents of its packs, one behind the other: pages 0–7, pages 8–15, … */
  packs: Record<keyof StoredByKind, string>;
}

/** Pages of an archive, by the archive's number, their first number there, and how many they are. */
export type Run = [archive: number, first: number, count: number];

/**
 * Takes the file `awal` apart. Of each page it holds the number of words only; Pagefind also wants a name, which is
 * the page's number, put back here because 10,000 of them would be a fourth of what is first fetched.
 */
export function readStart(bytes: Uint8Array): { start: Start; meta: Uint8Array } {
  const line = bytes.indexOf(0x0a);
  const start: Start = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
  const list = bytes.subarray(line + 1);
  const [begin, end] = start.pages;
  const pages = namePages(list.subarray(begin, end));
  const meta = new Uint8Array(list.length - (end - begin) + pages.length);
  meta.set(list.subarray(0, begin));
  meta.set(pages, begin);
  meta.set(list.subarray(end), begin + pages.length);
  return { start, meta };
}

/** From whole numbers in CBOR (RFC 8949, section 3) to arrays of a text and the number. */
function namePages(counts: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0, page = 0; at < counts.length; page++) {
    const name = String(page);
    bytes.push(0x82, 0x60 + name.length);
    for (let letter = 0; letter < name.length; letter++) bytes.push(name.charCodeAt(letter));
    const first = counts[at] ?? 0;
    const next = at + 1 + (first < 24 ? 0 : 1 << (first - 24));
    for (; at < next; at++) bytes.push(counts[at] ?? 0);
  }
  return Uint8Array.from(bytes);
}
