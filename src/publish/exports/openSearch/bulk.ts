import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../../../archive/index.ts";

/**
 * Bytes of a file at most, unless one article has more: small servers of OpenSearch's hosts take requests of 10 MiB,
 * its own default is 100 MiB.
 */
export const LARGEST = 10_000_000;

/**
 * Writes articles as bodies for the bulk API, one article after the other, each an action line and a line of its
 * document. An article's hash is its id, so that the same file sent twice leaves one document.
 */
export function writeBulk(
  output: string,
  index: string,
  entries: Entry[],
  toDocument: (entry: Entry) => object,
  largest = LARGEST,
): void {
  let file: number | null = null;
  let number = 0;
  let size = 0;
  for (const entry of entries) {
    const action = { index: { _index: index, _id: entry.article.hash } };
    const bytes = Buffer.from(`${JSON.stringify(action)}\n${JSON.stringify(toDocument(entry))}\n`);
    if (file === null || size + bytes.length > largest) {
      if (file !== null) closeSync(file);
      number += 1;
      size = 0;
      file = openSync(join(output, nameOf(number)), "wx");
    }
    writeSync(file, bytes);
    size += bytes.length;
  }
  if (file !== null) closeSync(file);
}

/** So many digits that a shell's `*` gives the files in order. */
function nameOf(number: number): string {
  return `articles-${String(number).padStart(3, "0")}.ndjson`;
}
