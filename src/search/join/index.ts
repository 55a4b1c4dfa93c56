import { furtherParts } from "../files/furtherFiles.ts";
import { type Files, takeEngine, writeIndex } from "../files/index.ts";
import { noteCommon } from "../index/common.ts";
import {
  bytesOf,
  mergeWords,
  type Open,
  type Postings,
  readWords,
  type Share,
  splitBefore,
  type Word,
} from "../pagefind/lists/index.ts";
import { makeIndex } from "../pagefind/pagefind.ts";
import { rootOf } from "../query/roots.ts";
import { PARTS, type StoredLexicon } from "../query/stored.ts";
import { nameToken, tokenOf, wordOf } from "../query/token.ts";
import { wordsOf } from "../query/words.ts";
import { toStoredLexicon } from "../words/lexicon.ts";
import { learnRoots, lexiconFor, rememberReadings } from "../words/roots/learn.ts";
import { type Columns, decodeColumns, joinColumns, type Vocabulary } from "../words/vocabulary.ts";
import { type ArchiveIndex, UnreadableIndex } from "./archive.ts";
import { orderOf, type Stretch, stretchesOf } from "./order.ts";
import { joinTables } from "./tables.ts";

/** An archive by its index, and how a page of the joined one leads to its root: `../2022/`. */
export interface Joined {
  index: ArchiveIndex;
  root: string;
}

/**
 * Makes one index of those of several archives into the folder `indeks` of a site: that which all their texts together
 * would have, so that what is found comes in one order, whatever archive it is from. What is kept of the articles stays
 * where it is. The lists are read and written piece by piece.
 */
export async function joinIndexes(archives: Joined[], files: Files): Promise<void> {
  const indexes = archives.map(({ index }) => index);
  const { runs, days } = orderOf(indexes.map(({ days }) => days));
  const stretches = archives.map((_, number) => stretchesOf(runs, number));
  const { vocabulary } = joinColumns(vocabulariesOf(indexes));
  const { lexicon, moved } = agree(indexes, vocabulary);
  const lists = indexes.flatMap((index, number) =>
    openLists(index, stretches[number] ?? [], moved[number] ?? new Map()),
  );
  const common = new Map<string, Uint8Array>();
  const counts = runs.flatMap(
    ([number, first, count]) => indexes[number]?.counts.slice(first, first + count) ?? [],
  );
  const engine = takeEngine(await makeIndex([]));
  const fields = indexes[0]?.fields ?? [];
  for (const { folder, ...index } of indexes)
    if (index.pagefind !== engine.entry.version || index.fields.join() !== fields.join())
      throw new UnreadableIndex(folder, `it was made by Pagefind ${index.pagefind}`);
  const names = joinNames(indexes);
  await writeIndex(files, {
    engine,
    lists: {
      version: engine.entry.version,
      fields,
      counts,
      words: noteCommon(mergeWords(lists), counts, common),
    },
    kept: {
      archives: archives.map(({ root, index }) => ({
        root,
        packs: index.packs,
      })),
      runs,
    },
    further: furtherParts({ days, tables: joinTables(indexes, stretches) }, vocabulary, common, () =>
      toStoredLexicon(lexicon, names, common.keys()),
    ),
  });
}

/** Words of an archive that the joined index knows by another root, by their names in the archive, as they are there. */
type Moved = Map<string, Word>;

/** Finds the root of every word that any of the archives has, as if all their texts were one's. */
function agree(indexes: ArchiveIndex[], vocabulary: Vocabulary) {
  const readings = rememberReadings();
  const full = learnRoots(vocabulary, readings);
  const isWord = (word: string) => vocabulary.places.has(word);
  const roots = new Map<string, string>();
  const rootIn = (word: string) => {
    const root = roots.get(word) ?? rootOf(word, full, readings);
    roots.set(word, root);
    return root;
  };
  const moved = indexes.map((index): Moved => {
    const own = new Set<string>();
    const other: Moved = new Map();
    for (const found of index.words()) {
      own.add(found.name);
      const token = Buffer.from(found.name, "latin1").toString("utf8");
      const word = wordOf(token, isWord);
      const name = word === null ? token : tokenOf(word, rootIn(word));
      // Of the chunk in which it stands nothing else is to be kept in memory.
      const [alone] = name === token ? [] : readWords(Buffer.from(bytesOf(found)));
      if (alone) other.set(found.name, { ...alone, name: Buffer.from(name).toString("latin1") });
    }
    return new Map([...other].filter(([, { name }]) => !own.has(name)));
  });
  return { lexicon: lexiconFor([...roots.keys()], [...roots.values()], full, readings), moved };
}

/** The list of an archive, and beside it that of its words which stand elsewhere in the joined one. */
function openLists(index: ArchiveIndex, stretches: Stretch[], moved: Moved): Open[] {
  const sharesOf = sharesIn(stretches);
  const isInPlace = stretches.every(({ before }) => before === 0);
  const others = [...moved.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    { sharesOf, isInPlace, words: without(index.words(), moved) },
    // They are written anew, because their names are other ones.
    { sharesOf, isInPlace: false, words: others.values() },
  ];
}

function* without(words: Iterable<Word>, moved: Moved): Generator<Word, undefined> {
  for (const word of words) if (!moved.has(word.name)) yield word;
}

/** Cuts the pages of a word where others may come between them. */
function sharesIn(stretches: Stretch[]): (pages: Postings) => Share[] {
  return (pages) => {
    const shares: Share[] = [];
    let rest = pages;
    for (const { end, before } of stretches) {
      if (rest.first >= end) continue;
      const [here, further] = rest.last < end ? [rest, null] : splitBefore(rest, end);
      shares.push({ pages: here, before });
      if (!further) break;
      rest = further;
    }
    return shares;
  };
}

/** Names with all the forms that any archive knows. */
function joinNames(indexes: ArchiveIndex[]): StoredLexicon["names"] {
  const names = new Map<string, Set<string>>();
  for (const index of indexes)
    for (const forms of index.read<StoredLexicon>(PARTS.lexicon).names) {
      const token = nameToken(wordsOf(forms[0] ?? "").map(({ word }) => word));
      names.set(token, new Set([...(names.get(token) ?? []), ...forms]));
    }
  return [...names.values()].map((forms) => [...forms]);
}

/** Words with how many articles have them. */
function* vocabulariesOf(indexes: ArchiveIndex[]): Generator<Columns> {
  for (const index of indexes) yield index.read(PARTS.vocabulary, (text) => decodeColumns(Buffer.from(text)));
}

export { type ArchiveIndex, openArchive, UnreadableIndex } from "./archive.ts";
