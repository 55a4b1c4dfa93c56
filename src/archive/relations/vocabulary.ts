import { printOf } from "./print.ts";
import { type Lexicon, newLexicon } from "./words.ts";

/**
 * The features of the articles that were read so far, under numbers. A key says of what kind each is: `w:roket`,
 * `n:Kim Jong Un`, `#:11 putaran`.
 */
export interface Vocabulary {
  lexicon: Lexicon;
  keys: string[];
  numbers: Map<string, number>;
  /** Of the keys: the same in every vocabulary. */
  prints: number[];
  /** The feature that a word is, by the word's number; or what it is instead. */
  ofWord: number[];
}

/** A word that stands in a tenth of all news says nothing about any. */
const COMMON = 0.1;
/** A word that is no feature, because it is too short or too common. */
const NOTHING = -1;
/** A word that is a number. */
const DIGITS = -2;

export function newVocabulary(): Vocabulary {
  return { lexicon: newLexicon(), keys: [], numbers: new Map(), prints: [], ofWord: [] };
}

/** The features that words are, in their order. */
export function idsOf(words: number[], vocabulary: Vocabulary): number[] {
  const ids: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    let id = vocabulary.ofWord[word] ?? learn(word, vocabulary);
    if (id === DIGITS) id = countId(word, words[at + 1], vocabulary);
    if (id !== NOTHING) ids.push(id);
  }
  return ids;
}

/** The number of a feature; a new one gets the next. */
export function numberOf(key: string, { keys, numbers, prints }: Vocabulary): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = keys.push(key) - 1;
    numbers.set(key, number);
    prints.push(printOf(key));
  }
  return number;
}

function learn(word: number, vocabulary: Vocabulary): number {
  const { words, shares } = vocabulary.lexicon;
  const text = words[word] ?? "";
  const says = text.length > 2 && (shares[word] ?? 0) < COMMON;
  const id = /^[0-9]/.test(text) ? DIGITS : says ? numberOf(`w:${text}`, vocabulary) : NOTHING;
  vocabulary.ofWord[word] = id;
  return id;
}

/** A number alone is everywhere; with its noun or unit it is a fact. */
function countId(number: number, next: number | undefined, vocabulary: Vocabulary): number {
  const { words } = vocabulary.lexicon;
  const [digits = "", unit = ""] = [words[number], words[next ?? -1]];
  if (digits.length > 11 || !/^\p{L}{3}/u.test(unit)) return NOTHING;
  return numberOf(`#:${digits} ${unit}`, vocabulary);
}
