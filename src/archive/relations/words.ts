import { shareOf } from "./common.ts";

/**
 * The words that were read so far, each under a number, so that a text becomes a list of numbers. What is known of
 * a word stands in the other lists under its number.
 */
export interface Lexicon {
  /** The number of each form as texts write it: `Presidennya` and `presiden` have one. */
  forms: Map<string, number>;
  numbers: Map<string, number>;
  words: string[];
  /** Made of the word's letters alone, so that they are the same in every archive. */
  hashes: number[];
  /** The share of all news in which the word stands, at most. */
  shares: number[];
}

const WORD = /[\p{L}][\p{L}’'-]*|\d[\d.,]*/gu;

export function newLexicon(): Lexicon {
  return { forms: new Map(), numbers: new Map(), words: [], hashes: [], shares: [] };
}

/** The words of a text, by their numbers; those that are new get one. */
export function wordsOf(text: string, lexicon: Lexicon): number[] {
  return (text.match(WORD) ?? []).map((form) => lexicon.forms.get(form) ?? learn(form, lexicon));
}

/** A word is written in lower case, without the -nya that Indonesian hangs on any; a number stays as it is. */
function learn(form: string, { forms, numbers, words, hashes, shares }: Lexicon): number {
  const lower = form.toLowerCase().replace(/[.,’'-]+$/, "");
  const word = lower.length > 6 ? lower.replace(/nya$/, "") : lower;
  let number = numbers.get(word);
  if (number === undefined) {
    number = words.push(word) - 1;
    numbers.set(word, number);
    hashes.push(hash(word));
    shares.push(shareOf(word));
  }
  forms.set(form, number);
  return number;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
