import type { Entry } from "../archive/index.ts";
import type { Knowledge } from "../parse/index.ts";
import { type Lexicon, rootOf } from "../query/roots.ts";
import { wordsOf } from "../query/words.ts";
import type { Store } from "../store.ts";
import type { Encoding } from "./indexPieces.ts";
import { findNames } from "./names.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { toRecord } from "./records.ts";
import { learnRoots, lexiconFor, rememberReadings } from "./roots/learn.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What must be known of all texts before one of them can be indexed. */
export interface Prepared {
  pieces: Piece[];
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  encoding: Encoding;
}

/** Reads the words of all texts and learns their roots. `entries` stand in the order of the pages. */
export function prepare(entries: Entry[], authority: Knowledge["names"], store: Store): Prepared {
  const { pieces, vocabulary } = readPieces(entries, store);
  const readings = rememberReadings();
  const full = learnRoots(vocabulary, readings);
  const words = [...vocabulary.counts.keys()];
  const roots = new Map(words.map((word) => [word, rootOf(word, full, readings)]));
  const knownRoot = (word: string) => roots.get(word) ?? word;
  const namesIn = findNames(authority, knownRoot);
  const forms = authority.flatMap(({ name, variants = [] }) => [name, ...variants]);
  const ofNames = [JSON.stringify(authority), ...forms.flatMap(wordsOf).map(({ word }) => knownRoot(word))];
  return {
    pieces,
    vocabulary,
    lexicon: lexiconFor(vocabulary, full, readings),
    encoding: {
      *recordsOf({ entries }) {
        for (const entry of entries) yield toRecord(entry, knownRoot, namesIn);
      },
      knowledgeOf: ({ words }) => [...ofNames, words.map(knownRoot).join(" ")],
    },
  };
}
