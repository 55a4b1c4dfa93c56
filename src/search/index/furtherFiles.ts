import type { Common, IndexFile } from "../pagefind/index.ts";
import { INDEX_FILES, type StoredLexicon } from "../query/stored.ts";
import { printVocabulary } from "../words/storedLexicon.ts";
import { type Columns, encodeColumns, sortColumns } from "../words/vocabulary.ts";
import type { IndexedArchive } from "./searchSource.ts";

/** The files that stand beside Pagefind's lists. `lexicon` and `common` are looked at when the first file is asked for. */
export function* furtherFiles(
  { days, tables }: Pick<IndexedArchive, "days" | "tables">,
  vocabulary: Columns,
  common: Common,
  lexicon: () => StoredLexicon,
): Generator<IndexFile> {
  yield part(INDEX_FILES.lexicon, JSON.stringify(lexicon()));
  yield part(INDEX_FILES.words, printVocabulary(vocabulary));
  yield { name: INDEX_FILES.vocabulary, bytes: encodeColumns(sortColumns(vocabulary)) };
  yield part(INDEX_FILES.days, JSON.stringify(days));
  for (const [root, bytes] of common) yield { name: INDEX_FILES.common(root), bytes };
  for (const [name, table] of tables) yield part(INDEX_FILES.filter(name), JSON.stringify(table));
}

/** What is kept of each article in place of the tokens that Pagefind keeps: `lines` say all but its near copies. */
export async function* storedTexts(
  { copies }: Pick<IndexedArchive, "copies">,
  lines: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let page = 0;
  for await (const line of lines) {
    const pages = copies.get(page++);
    yield pages ? Buffer.from(JSON.stringify({ ...JSON.parse(toText(line)), copies: pages })) : line;
  }
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function part(name: string, text: string): IndexFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
