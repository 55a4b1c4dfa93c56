import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../archive/index.ts";
import { sha256, turn } from "../model/bytes/index.ts";
import { type SitePath, type Source, sourcePath } from "../model/index.ts";
import { OutputError } from "./fault.ts";
import { formatManifest, MANIFEST, type Manifest } from "./manifest.ts";
import { MARK } from "./stage.ts";
import { formatSums, SUMS } from "./sums.ts";
import type { Writer } from "./writer.ts";

/** A page or a file that is made only where the site does not have it yet. */
export interface Pending<Content> {
  path: SitePath;
  /** All that it is made of: of the same inputs the same is made. */
  inputs: string;
  make: () => Content;
}

/** A file that is written piece by piece, because the whole would not fit into memory. */
export interface StreamedFile {
  path: SitePath;
  pieces: Iterable<string>;
}

/** Puts every source text beside its page, byte for byte, but for those that the settings withhold. */
export function writeSources(
  folder: string,
  sources: Pick<Source, "file" | "offset">[],
  entries: Entry[],
  writer: Writer,
  stop?: AbortSignal,
): Promise<void> {
  const offsets = new Map(sources.map(({ file, offset }) => [file, offset]));
  const published = entries.filter(({ article }) => article.contacts !== "withheld");
  return writePending(
    published.map(({ article, path }) => ({
      path: sourcePath(path),
      inputs: article.hash,
      make: () => readSame(join(folder, article.file), article.hash, offsets.get(article.file)),
    })),
    writer,
    stop,
  );
}

/** What is published is what was read, even if the file was saved again since, or a link stands in its place. */
function readSame(file: string, hash: string, offset: number | undefined): Uint8Array {
  const bytes = readFileSync(file).subarray(offset);
  if (sha256(bytes) !== hash)
    throw new OutputError(`${file} was changed while the site was being made; build again`);
  return bytes;
}

/**
 * Writes what goes with the pages: the list's rows, feeds, what hosts look for. One after the other and waiting for
 * each, which for many small files takes a third of the time of not waiting.
 */
export async function writeFiles(
  files: Iterable<
    { path: SitePath } & ({ text: string } | { bytes: Uint8Array } | Omit<StreamedFile, "path">)
  >,
  writer: Writer,
  stop?: AbortSignal,
): Promise<void> {
  for (const file of files) {
    await turn(stop);
    if ("pieces" in file) await writer.writePieces(file.path, file.pieces, stop);
    else writer.write(file.path, "text" in file ? file.text : file.bytes);
  }
}

/** Makes and writes those files that no earlier site has. */
export async function writePending(
  files: Iterable<Pending<string | Uint8Array>>,
  writer: Writer,
  stop?: AbortSignal,
): Promise<void> {
  for (const { path, inputs, make } of files) {
    await turn(stop);
    if (!writer.keeps(path, inputs)) writer.write(path, make());
  }
}

/** Writes what the site says of itself; last of all, because the list of files names every other file. */
export function writeLists(manifest: Manifest, writer: Writer): void {
  const mark = { generator: "Kliping", articles: manifest.articles };
  writer.write(MARK, `${JSON.stringify(mark)}\n`);
  writer.write(MANIFEST, formatManifest(manifest));
  writeSums(writer);
}

/** Names every file that is written, with its hash. */
export function writeSums(writer: Writer): void {
  const sums = [...writer.items].map(([path, { hash }]): [string, string] => [path, hash]);
  writer.write(SUMS, formatSums(new Map(sums.sort(([a], [b]) => (a < b ? -1 : 1)))));
}
