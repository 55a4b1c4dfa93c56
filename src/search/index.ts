import type { Archive, Entry } from "../archive/index.ts";
import type { Knowledge } from "../parse/index.ts";
import { rootOf } from "../query/roots.ts";
import { PARTS } from "../query/stored.ts";
import { citationsOf } from "./citations.ts";
import { commonRoots } from "./common.ts";
import { printVocabulary, toStoredLexicon } from "./lexicon.ts";
import { beginIndex } from "./pagefind.ts";
import { writeIndex } from "./parts/index.ts";
import type { Part } from "./parts/part.ts";
import { inPageOrder, textsOf, toRecord, toStored } from "./records.ts";
import { settle } from "./settle.ts";
import { daysOf, tablesOf } from "./tables.ts";
import { countWords, learnRoots, lexiconFor } from "./vocabulary.ts";

/** Writes the index of an archive to the folder `indeks` of the site in `folder`; returns how many articles are in it. */
export type WriteIndex = (folder: string) => Promise<number>;

/**
 * Begins to index an archive for search: Pagefind goes on with it while this process does other things. What is written
 * in the end are Pagefind's lists of words, what is kept to show and to cite each article, the lexicon, and the tables
 * of filters and days.
 */
export async function indexArchive(
  archive: Archive,
  authority: Knowledge["names"],
  siteUrl: string | null,
): Promise<WriteIndex> {
  const entries = inPageOrder(archive);
  const vocabulary = countWords(each(entries, textsOf));
  const full = learnRoots(vocabulary);
  const roots = new Map([...vocabulary.counts.keys()].map((word) => [word, rootOf(word, full)]));
  const records = each(entries, (entry) => toRecord(entry, (word) => roots.get(word) ?? word));
  const index = await beginIndex(records);
  const common = commonRoots(vocabulary, roots);
  const lexicon = toStoredLexicon(lexiconFor(vocabulary, full), archive, authority, common.keys());
  return async (folder) => {
    const stored = storedByPath(archive, entries);
    await writeIndex(folder, settle(await index.files), (json) => stored.get(pathOf(json)) ?? json, [
      part(PARTS.lexicon, JSON.stringify(lexicon)),
      part(PARTS.words, printVocabulary(vocabulary)),
      part(PARTS.days, JSON.stringify(daysOf(entries))),
      ...[...common].map(([root, pages]) => part(PARTS.common(root), JSON.stringify(pages))),
      ...citationsOf(entries, siteUrl).map((list, at) => part(PARTS.citations(at), JSON.stringify(list))),
      ...tablesOf(archive, entries).map(([name, table]) => part(PARTS.filter(name), JSON.stringify(table))),
    ]);
    return entries.length;
  };
}

/** One after the other, so that the tokens of an archive are never all in memory. */
function* each<Made>(entries: Entry[], make: (entry: Entry) => Made): Iterable<Made> {
  for (const entry of entries) yield make(entry);
}

/** What is kept of each article, in place of the tokens that Pagefind keeps. */
function storedByPath({ copies }: Archive, entries: Entry[]): Map<string, string> {
  const numbers = new Map(entries.map((entry, page) => [entry, page]));
  const groups = new Map<Entry, Entry[]>();
  for (const [first, more] of copies)
    for (const entry of [first, ...more]) groups.set(entry, [first, ...more]);
  const copiesOf = (entry: Entry) =>
    (groups.get(entry) ?? []).flatMap((copy) => (copy === entry ? [] : (numbers.get(copy) ?? [])));
  return new Map(entries.map((entry) => [entry.path, JSON.stringify(toStored(entry, copiesOf(entry)))]));
}

function pathOf(fragment: string): string {
  const { url }: { url: string } = JSON.parse(fragment);
  return url;
}

function part(name: string, text: string): Part {
  return { name, bytes: new TextEncoder().encode(text) };
}

export { knownForms } from "./lexicon.ts";
export { textsOf } from "./records.ts";
export { countWords, learnRoots } from "./vocabulary.ts";
