import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Entry } from "../archive/index.ts";
import type { Source } from "../article.ts";
import type { StreamedFile } from "../publish/index.ts";
import { type SitePath, sourcePath } from "../url.ts";
import { OutputError } from "./fault.ts";
import { hashFiles, sha256 } from "./hashes.ts";
import { formatManifest, MANIFEST, type Manifest } from "./manifest.ts";
import { MARK } from "./stage.ts";
import { formatSums, SUMS } from "./sums.ts";

/** Puts every source text beside its page, byte for byte, but for those that the settings withhold. */
export function writeSources(folder: string, sources: Source[], entries: Entry[], stage: string): void {
  const offsets = new Map(sources.map(({ file, offset }) => [file, offset]));
  mkdirSync(join(stage, "naskah"), { recursive: true });
  for (const { article, path } of entries.filter(({ article }) => article.contacts !== "withheld")) {
    const bytes = readFileSync(join(folder, article.file)).subarray(offsets.get(article.file));
    // What is published is what was read, even if somebody has saved the file or put a link in its place since.
    if (sha256(bytes) !== article.hash)
      throw new OutputError(
        `${join(folder, article.file)} was changed while the site was being made; build again`,
      );
    writeFileSync(join(stage, sourcePath(path)), bytes);
  }
}

/**
 * Writes what goes with the pages: files for programs that keep references, rows of long lists, share pictures. One
 * after the other and waiting for each, which for many small files takes a third of the time of not waiting.
 */
export function writeFiles(
  files: Iterable<{ path: SitePath } & ({ text: string } | { bytes: Uint8Array })>,
  stage: string,
): void {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = dirname(join(stage, file.path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(stage, file.path), "text" in file ? file.text : file.bytes);
  }
}

/** Writes files piece by piece, each before the next is made. */
export async function writeStreams(files: Iterable<StreamedFile>, stage: string): Promise<void> {
  for (const { path, pieces } of files) {
    await mkdir(dirname(join(stage, path)), { recursive: true });
    await pipeline(Readable.from(pieces), createWriteStream(join(stage, path)));
  }
}

/**
 * Writes what the site says of itself; last of all, because the list of files names every other file. `known` are the
 * SHA-256 of files that somebody has read already.
 */
export function writeLists(manifest: Manifest, stage: string, known: Map<string, string>): void {
  const mark = { generator: "Kliping", articles: manifest.articles };
  writeFileSync(join(stage, MARK), `${JSON.stringify(mark)}\n`);
  writeFileSync(join(stage, MANIFEST), formatManifest(manifest));
  writeFileSync(join(stage, SUMS), formatSums(hashFiles(stage, known).files));
}
