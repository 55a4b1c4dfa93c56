import type { Store } from "../../model/index.ts";
import type { Batch } from "./batches.ts";

/** What the index keeps of each article, in lines of JSON. */
const KINDS = ["stored", "citation"] as const;

type Kind = (typeof KINDS)[number];

/** The lines of all articles in the order of the pages; those of a piece that was there before are in the store. */
export async function* keptLines(pieces: Batch[], kind: Kind, store: Store): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    const lines = await linesOf(piece, kind, store);
    piece.forget();
    for (let from = 0; from < lines.length; ) {
      const end = lines.indexOf(LINE_END, from);
      yield lines.subarray(from, end);
      from = end + 1;
    }
  }
}

/** Puts the lines of a piece into the store while its articles are at hand. */
export async function keepLines(piece: Batch, store: Store): Promise<void> {
  for (const kind of KINDS) await linesOf(piece, kind, store);
  piece.forget();
}

const LINE_END = 0x0a;

/** To be raised with every change of what is kept. */
const FORMAT = 1;

async function linesOf({ key, rows }: Batch, kind: Kind, store: Store): Promise<Uint8Array> {
  const name = `${kind}-${FORMAT}-${key}`;
  const found = store.read(name);
  if (found) return found;
  const lines = Buffer.from((await rows()).map((row) => `${JSON.stringify(row[kind])}\n`).join(""));
  store.write(name, lines);
  return lines;
}
