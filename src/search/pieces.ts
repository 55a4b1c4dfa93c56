import type { Entry } from "../archive/index.ts";
import { inPieces } from "../pieces.ts";
import type { Store } from "../store.ts";
import { textsOf } from "./records.ts";
import { keyOf } from "./store.ts";
import {
  type Columns,
  countWords,
  decodeColumns,
  encodeColumns,
  joinColumns,
  toColumns,
  type Vocabulary,
} from "./vocabulary.ts";

/** Entries that stand one behind the other and are indexed apart from all others. */
export interface Piece {
  entries: Entry[];
  /** Tells all of their texts. */
  key: string;
  /** The words that stand in them, each once. */
  words: string[];
}

/** Entries of a piece at least, where there are as many, and at most. */
const LEAST = 100;
const MOST = 1_000;
/** A piece that is large enough ends behind one entry of so many. */
const ONE_IN = 400;

/**
 * Cuts entries into pieces. The names of the files tell where, so that a text that comes or goes changes the piece in
 * which it stands, and another at most.
 */
export function cutPieces(entries: Entry[]): Entry[][] {
  const nameOf = ({ article }: Entry) => article.file;
  return [...inPieces(entries, { nameOf, least: LEAST, oneIn: ONE_IN, most: MOST })];
}

/** Reads the words of an archive, piece by piece; those of a piece that was read before are in the store. */
export function readPieces(entries: Entry[], store: Store): { pieces: Piece[]; vocabulary: Vocabulary } {
  const read = cutPieces(entries).map((entries) => {
    const key = keyOf(identify(entries));
    return { entries, key, columns: columnsOf(entries, `words-${FORMAT}-${key}`, store) };
  });
  return {
    pieces: read.map(({ entries, key, columns: { words } }) => ({ entries, key, words })),
    vocabulary: joinColumns(read.map(({ columns }) => columns)),
  };
}

/** To be raised with every change of how words are found in texts. */
const FORMAT = 1;

function columnsOf(entries: Entry[], key: string, store: Store): Columns {
  const known = store.read(key);
  if (known) return decodeColumns(known);
  const columns = toColumns(countWords(entries.map(textsOf)));
  store.write(key, encodeColumns(columns));
  return columns;
}

/** All texts of the entries, and which of them are titles and authors. */
function* identify(entries: Entry[]): Generator<string> {
  for (const entry of entries) {
    const texts = textsOf(entry);
    yield `${texts.length} ${entry.article.author.length}`;
    yield* texts;
  }
}
