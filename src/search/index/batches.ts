import type { Store } from "../../model/index.ts";
import {
  type Columns,
  countWords,
  decodeColumns,
  encodeColumns,
  joinColumns,
  type Vocabulary,
} from "../words/vocabulary.ts";
import type { IndexedArticle, Source } from "./searchSource.ts";

/** Articles that stand one behind the other and are indexed apart from all others. */
export interface Batch {
  /** Tells all that they are. */
  key: string;
  /** How many they are. */
  size: number;
  /** The words that stand in them, each once, by their places in the vocabulary. */
  words: number[];
  /** The articles, which are held until they are forgotten. */
  rows(): Promise<IndexedArticle[]>;
  forget(): void;
}

/** Reads the words of an archive, piece by piece; those of a piece that was read before are in the store. */
export async function readBatches(
  source: Source,
  store: Store,
): Promise<{ pieces: Batch[]; vocabulary: Vocabulary }> {
  const cut = source.archive.pieces.map((piece, number) => ({ ...piece, ...rowsOf(source, number) }));
  const columns = await Promise.all(cut.map((piece) => columnsOf(piece, store)));
  const { vocabulary, places } = joinColumns(columns);
  return { pieces: cut.map((piece, at) => ({ ...piece, words: places[at] ?? [] })), vocabulary };
}

function rowsOf(source: Source, piece: number): Pick<Batch, "rows" | "forget"> {
  let held: Promise<IndexedArticle[]> | undefined;
  return {
    rows: () => {
      held ??= Promise.resolve(source.articlesOf(piece));
      return held;
    },
    forget: () => {
      held = undefined;
    },
  };
}

/** To be raised with every change of how words are found in texts. */
const FORMAT = 2;

async function columnsOf(piece: Omit<Batch, "words">, store: Store): Promise<Columns> {
  const name = `words-${FORMAT}-${piece.key}`;
  const found = store.read(name);
  if (found) return decodeColumns(found);
  const rows = await piece.rows();
  const columns = countWords(rows.map(textsOf));
  store.write(name, encodeColumns(columns));
  return columns;
}

/** All texts of an article that are searched. */
function textsOf({ title, stored }: IndexedArticle): string[] {
  return [...title, ...stored.blocks.map(([, text]) => text)];
}
