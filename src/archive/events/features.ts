import type { Article } from "../../article.ts";
import type { Canonical } from "../entry.ts";
import { NAME_KINDS } from "../names.ts";
import { shinglesOf } from "./shingles.ts";
import { type Lexicon, newLexicon, wordsOf } from "./words.ts";

/** What an article is about, as numbered features: words, names, numbers with the word that follows. */
export interface Features {
  /** In rising order, each once. */
  ids: Int32Array;
  /** How often each stands in the text; what stands in headline or opening counts double. */
  counts: Uint16Array;
  /** Those of headline, deck and opening: what the article says first is what it is about. */
  head: Int32Array;
  /** Those of the headline. */
  title: Int32Array;
  /** Runs of words of the body, and of what it quotes. */
  shingles: Uint32Array;
  quotes: Uint32Array;
}

/** The features of all articles under numbers. A key says of what kind each is: `w:roket`, `n:Kim Jong Un`, `#:11 putaran`. */
export interface Vocabulary {
  lexicon: Lexicon;
  keys: string[];
  numbers: Map<string, number>;
  /** The feature that a word is, by the word's number; -1 for one that is too short or too common. */
  ofWord: number[];
}

/** Words of the opening that belong to the head. */
const OPENING = 80;
/** Characters in which a name counts as named first. */
const START = 600;
/** A word that stands in a tenth of all news says nothing about any. */
const COMMON = 0.1;
/** What is no feature. */
const NOTHING = -1;
const QUOTE = /["“”]([^"“”]{20,})["“”]/g;

export function newVocabulary(): Vocabulary {
  return { lexicon: newLexicon(), keys: [], numbers: new Map(), ofWord: [] };
}

/** Takes an article apart; a name counts by its canonical form. */
export function featuresOf(article: Article, canonical: Canonical, vocabulary: Vocabulary): Features {
  const { lexicon } = vocabulary;
  const headline = article.headline ?? article.suppliedTitle ?? "";
  const body = article.body.map(({ text }) => text).join("\n");
  const words = wordsOf(body, lexicon);
  const title = wordsOf(headline, lexicon);
  const deck = wordsOf(article.alternativeHeadline ?? "", lexicon);
  const head = new Set(idsOf([...title, ...deck, ...words.slice(0, OPENING)], vocabulary));
  const counts = new Map<number, number>();
  for (const id of idsOf(words, vocabulary)) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const id of head) counts.set(id, (counts.get(id) ?? 0) + 1);
  const start = `${headline}\n${body.slice(0, START)}`;
  for (const { id, form } of namesOf(article, canonical, vocabulary)) {
    const isFirst = start.includes(form);
    counts.set(id, isFirst ? 2 : 1);
    if (isFirst) head.add(id);
  }
  const ids = Int32Array.from(counts.keys()).sort();
  return {
    ids,
    counts: Uint16Array.from(ids, (id) => counts.get(id) ?? 0),
    head: Int32Array.from(head).sort(),
    title: Int32Array.from(new Set(idsOf(title, vocabulary))).sort(),
    shingles: shinglesOf(words, lexicon),
    quotes: shinglesOf(wordsOf(quotesIn(body), lexicon), lexicon),
  };
}

/** What stands between quotation marks, if it is more than a phrase. */
function quotesIn(body: string): string {
  return [...body.matchAll(QUOTE)].map(([, quote]) => quote).join("\n");
}

function namesOf({ mentions }: Article, canonical: Canonical, vocabulary: Vocabulary) {
  return NAME_KINDS.flatMap((kind) =>
    // Kim Jong-un and Kim Jong Un are one.
    mentions[kind].map((form) => ({
      id: numberOf(`n:${canonical(kind, form).replaceAll("-", " ")}`, vocabulary),
      form,
    })),
  );
}

function idsOf(words: number[], vocabulary: Vocabulary): number[] {
  const ids: number[] = [];
  for (const [at, word] of words.entries()) {
    const id = isNumber(word, vocabulary)
      ? countId(word, words[at + 1], vocabulary)
      : wordId(word, vocabulary);
    if (id !== NOTHING) ids.push(id);
  }
  return ids;
}

function isNumber(word: number, { lexicon }: Vocabulary): boolean {
  const first = lexicon.words[word]?.charCodeAt(0) ?? 0;
  return first >= 0x30 && first <= 0x39;
}

function wordId(word: number, vocabulary: Vocabulary): number {
  const known = vocabulary.ofWord[word];
  if (known !== undefined) return known;
  const { words, shares } = vocabulary.lexicon;
  const text = words[word] ?? "";
  const says = text.length > 2 && (shares[word] ?? 0) < COMMON;
  const id = says ? numberOf(`w:${text}`, vocabulary) : NOTHING;
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

function numberOf(key: string, { keys, numbers }: Vocabulary): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = keys.push(key) - 1;
    numbers.set(key, number);
  }
  return number;
}
