import { readFileSync } from "node:fs";
import { join } from "node:path";
import pMap from "p-map";
import { deflate, inPieces, sha256 } from "../../model/bytes/index.ts";
import { FOLDER, type OfflinePack, type PackTable } from "../../model/index.ts";
import type { Writer } from "../index.ts";

/** Bytes of a pack: many files make one request, and one file is soon found in it again. */
const SMALLEST = 2 ** 20;
const LARGEST = 2 ** 22;
/** A pack that is large enough ends behind one file of so many. */
const ONE_IN = 100;

/** Packs that are deflated at a time, on threads of their own. */
const AT_A_TIME = 4;

/** A file of the site. */
export interface Packable {
  path: string;
  /** SHA-256 in hex. */
  hash: string;
  /** Bytes. */
  size: number;
}

/** Packs files in the order given and writes the packs that no earlier site has; a pack is named by what is in it. */
export function writePacks(files: Packable[], writer: Writer): Promise<OfflinePack[]> {
  const pieces = inPieces(files, {
    nameOf: ({ path }) => path,
    weightOf: ({ size }) => size,
    least: SMALLEST,
    oneIn: ONE_IN,
    most: LARGEST,
  });
  return pMap(pieces, (piece) => writePack(piece, writer), { concurrency: AT_A_TIME });
}

async function writePack(files: Packable[], writer: Writer): Promise<OfflinePack> {
  const hashes = files.map(({ path, hash }) => [path, hash]);
  const name = sha256(JSON.stringify(hashes)).slice(0, 16);
  const path = `${FOLDER}/${name}.bin`;
  if (!writer.keeps(path, name)) writer.write(path, await pack(files, writer.folder));
  return { name, size: writer.items.get(path)?.size ?? 0, first: files[0]?.path ?? "" };
}

async function pack(files: Packable[], site: string): Promise<Uint8Array> {
  const table: PackTable = files.map(({ path, size }) => [path, size]);
  const contents = files.map(({ path }) => readFileSync(join(site, path)));
  return deflate(Buffer.concat([Buffer.from(`${JSON.stringify(table)}\n`), ...contents]));
}
