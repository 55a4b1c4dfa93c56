import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import type { OfflinePack, PackTable } from "./list.ts";

/** Bytes after which a pack is full: many files make one request, and one file is soon found in it again. */
const PACK_SIZE = 2 ** 21;

/** Packs that are deflated at a time, on threads of their own. */
const AT_A_TIME = 4;

const deflate = promisify(deflateRaw);

interface File {
  path: string;
  bytes: Uint8Array;
  hash: string;
}

export interface Packed {
  pack: OfflinePack;
  bytes: Uint8Array;
  /** The SHA-256 of each file in it, in hex. */
  files: [path: string, hash: string][];
}

/** Packs files of the site in the order given; a pack is named by what is in it. */
export async function* packFiles(site: string, paths: string[]): AsyncGenerator<Packed> {
  const underWay: Promise<Packed>[] = [];
  for (const files of inPacks(site, paths)) {
    underWay.push(pack(files));
    const first = underWay.length < AT_A_TIME ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const packed of underWay) yield await packed;
}

function* inPacks(site: string, paths: string[]): Generator<File[]> {
  let files: File[] = [];
  let size = 0;
  for (const path of paths) {
    const bytes = readFileSync(join(site, path));
    files.push({ path, bytes, hash: createHash("sha256").update(bytes).digest("hex") });
    size += bytes.length;
    if (size < PACK_SIZE) continue;
    yield files;
    files = [];
    size = 0;
  }
  if (files.length > 0) yield files;
}

async function pack(files: File[]): Promise<Packed> {
  const table: PackTable = files.map(({ path, bytes }) => [path, bytes.length]);
  const raw = Buffer.concat([Buffer.from(`${JSON.stringify(table)}\n`), ...files.map(({ bytes }) => bytes)]);
  const hashes = files.map(({ path, hash }): [string, string] => [path, hash]);
  const name = createHash("sha256").update(JSON.stringify(hashes)).digest("hex").slice(0, 16);
  const bytes = await deflate(raw);
  return { pack: { name, size: bytes.length, first: files[0]?.path ?? "" }, bytes, files: hashes };
}
