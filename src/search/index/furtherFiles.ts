import type { Common, Part } from "../pagefind/index.ts";
import { PARTS, type StoredLexicon } from "../query/stored.ts";
import { printVocabulary } from "../words/storedLexicon.ts";
import { type Columns, encodeColumns, sortColumns } from "../words/vocabulary.ts";
import type { ArchiveFacts, ArchiveRelations } from "./searchSource.ts";

/** The parts that stand beside Pagefind's lists. `lexicon` and `common` are looked at when the first part is asked for. */
export function* furtherParts(
  { days, tables }: Pick<ArchiveFacts, "days"> & Pick<ArchiveRelations, "tables">,
  vocabulary: Columns,
  common: Common,
  lexicon: () => StoredLexicon,
): Generator<Part> {
  yield part(PARTS.lexicon, JSON.stringify(lexicon()));
  yield part(PARTS.words, printVocabulary(vocabulary));
  yield { name: PARTS.vocabulary, bytes: encodeColumns(sortColumns(vocabulary)) };
  yield part(PARTS.days, JSON.stringify(days));
  for (const [root, bytes] of common) yield { name: PARTS.common(root), bytes };
  for (const [name, table] of tables) yield part(PARTS.filter(name), JSON.stringify(table));
}

/** What is kept of each article in place of the tokens that Pagefind keeps: `lines` say all but its near copies. */
export async function* storedTexts(
  { copies }: ArchiveRelations,
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

function part(name: string, text: string): Part {
  return { name, bytes: new TextEncoder().encode(text) };
}
