import { furtherFiles } from "../index/furtherFiles.ts";
import { type ArchiveIndex, type Files, mergeIndexes, stretchesOf } from "../pagefind/index.ts";
import { rootOf } from "../query/rootOf.ts";
import { INDEX_FILES, type StoredLexicon } from "../query/stored.ts";
import { wordsOf } from "../query/textWords.ts";
import { nameToken, tokenOf, wordOf } from "../query/token.ts";
import { learnRoots, lexiconFor, rememberReadings } from "../words/learntRoots.ts";
import { toStoredLexicon } from "../words/storedLexicon.ts";
import { type Columns, decodeColumns, joinColumns, type Vocabulary } from "../words/vocabulary.ts";
import { joinTables } from "./joinedFilters.ts";
import { orderOf } from "./joinedOrder.ts";

/** An archive by its index, and how a page of the joined one leads to its root: `../2022/`. */
export interface MemberArchive {
  index: ArchiveIndex;
  root: string;
}

/**
 * Makes one index of those of several archives into the folder `indeks` of a site: that which all their texts together
 * would have, so that what is found comes in one order, whatever archive it is from. What is kept of the articles stays
 * where it is. The lists are read and written piece by piece.
 */
export async function joinIndexes(archives: MemberArchive[], files: Files): Promise<void> {
  const indexes = archives.map(({ index }) => index);
  const { runs, days } = orderOf(indexes.map(({ days }) => days));
  const stretches = archives.map((_, number) => stretchesOf(runs, number));
  const { vocabulary } = joinColumns(vocabulariesOf(indexes));
  const { lexicon, renamed } = agree(indexes, vocabulary);
  const names = joinNames(indexes);
  const tables = joinTables(indexes, stretches);
  const joined = archives.map((archive, number) => ({ ...archive, renamed: renamed[number] ?? new Map() }));
  await mergeIndexes(files, { archives: joined, runs }, (common) =>
    furtherFiles({ days, tables }, vocabulary, common, () => toStoredLexicon(lexicon, names, common.keys())),
  );
}

/**
 * Finds the root of every word that any of the archives has, as if all their texts were one's, and the tokens of each
 * archive that have another root then.
 */
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
  const renamed = indexes.map((index) => {
    const own = new Set<string>();
    const other = new Map<string, string>();
    for (const token of index.tokens()) {
      own.add(token);
      const word = wordOf(token, isWord);
      const name = word === null ? token : tokenOf(word, rootIn(word));
      if (name !== token) other.set(token, name);
    }
    return new Map([...other].filter(([, name]) => !own.has(name)));
  });
  return { lexicon: lexiconFor([...roots.keys()], [...roots.values()], full, readings), renamed };
}

/** Names with all the forms that any archive knows. */
function joinNames(indexes: ArchiveIndex[]): StoredLexicon["names"] {
  const names = new Map<string, Set<string>>();
  for (const index of indexes)
    for (const forms of index.read<StoredLexicon>(INDEX_FILES.lexicon).names) {
      const token = nameToken(wordsOf(forms[0] ?? "").map(({ word }) => word));
      names.set(token, new Set([...(names.get(token) ?? []), ...forms]));
    }
  return [...names.values()].map((forms) => [...forms]);
}

/** Words with how many articles have them. */
function* vocabulariesOf(indexes: ArchiveIndex[]): Generator<Columns> {
  for (const index of indexes)
    yield index.read(INDEX_FILES.vocabulary, (text) => decodeColumns(Buffer.from(text)));
}
