import type { Knowledge, Store } from "../../model/index.ts";
import { type Lexicon, rootOf } from "../query/rootOf.ts";
import { wordsOf } from "../query/textWords.ts";
import { tokenOf } from "../query/token.ts";
import { learnRoots, lexiconFor, rememberReadings } from "../words/learntRoots.ts";
import { findNames, type IndexedWord, type LookUpWord, type RootOf } from "../words/nameTokens.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { type Batch, readBatches } from "./batches.ts";
import type { Encoding } from "./indexBatches.ts";
import { toRecord } from "./records.ts";
import type { Source } from "./searchSource.ts";

/** What must be known of all texts before one of them can be indexed. */
export interface Preparation {
  pieces: Batch[];
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  encoding: Encoding;
}

/** Reads the words of all texts and learns their roots. */
export async function prepare(source: Source, store: Store): Promise<Preparation> {
  const { authority } = source.archive;
  const { pieces, vocabulary } = await readBatches(source, store);
  const { words, places } = vocabulary;
  const readings = rememberReadings();
  const full = learnRoots(vocabulary, readings);
  const roots = words.map((word) => rootOf(word, full, readings));
  const knownRoot = (word: string) => roots[places.get(word) ?? -1] ?? word;
  const know = rememberWords(authority, knownRoot);
  const forms = authority.flatMap(({ name, variants = [] }) => [name, ...variants]);
  const ofNames = [JSON.stringify(authority), ...forms.flatMap(wordsOf).map(({ word }) => knownRoot(word))];
  return {
    pieces,
    vocabulary,
    lexicon: lexiconFor(words, roots, full, readings),
    encoding: {
      *recordsOf(rows) {
        for (const row of rows) yield toRecord(row, know);
      },
      knowledgeOf: ({ words }) => [...ofNames, words.map((place) => roots[place]).join(" ")],
    },
  };
}

/** Finds out once what records hold of a word, however often it stands in them. */
function rememberWords(authority: Knowledge["names"], rootOf: RootOf): LookUpWord {
  const namesOf = findNames(authority, rootOf);
  const known = new Map<string, IndexedWord>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const made = { token: tokenOf(word, rootOf(word)), names: namesOf(word) };
    known.set(word, made);
    return made;
  };
}
