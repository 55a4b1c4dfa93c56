import type { Archive, Entry } from "../archive/index.ts";
import { PARTS, type Steps, type StoredLexicon } from "../query/stored.ts";
import { citationsOf } from "./citations.ts";
import { printVocabulary } from "./lexicon.ts";
import type { Part } from "./parts/index.ts";
import { toStored } from "./records.ts";
import { daysOf, tablesOf } from "./tables.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The parts that stand beside Pagefind's lists. `lexicon` and `common` are looked at when the first part is asked for. */
export function* furtherParts(
  archive: Archive,
  entries: Entry[],
  siteUrl: string | null,
  vocabulary: Vocabulary,
  common: Map<string, Steps>,
  lexicon: () => StoredLexicon,
): Generator<Part> {
  yield part(PARTS.lexicon, JSON.stringify(lexicon()));
  yield part(PARTS.words, printVocabulary(vocabulary));
  yield part(PARTS.days, JSON.stringify(daysOf(entries)));
  for (const [root, pages] of common) yield part(PARTS.common(root), JSON.stringify(pages));
  let citations = 0;
  for (const list of citationsOf(entries, siteUrl))
    yield part(PARTS.citations(citations++), JSON.stringify(list));
  for (const [name, table] of tablesOf(archive, entries))
    yield part(PARTS.filter(name), JSON.stringify(table));
}

/** What is kept of each article, in place of the tokens that Pagefind keeps. */
export function* storedTexts({ copies }: Archive, entries: Entry[]): Generator<string> {
  const numbers = new Map(entries.map((entry, page) => [entry, page]));
  const groups = new Map<Entry, Entry[]>();
  for (const [first, more] of copies)
    for (const entry of [first, ...more]) groups.set(entry, [first, ...more]);
  for (const entry of entries) {
    const others = (groups.get(entry) ?? []).filter((copy) => copy !== entry);
    yield JSON.stringify(
      toStored(
        entry,
        others.flatMap((copy) => numbers.get(copy) ?? []),
      ),
    );
  }
}

function part(name: string, text: string): Part {
  return { name, bytes: new TextEncoder().encode(text) };
}
