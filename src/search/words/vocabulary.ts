import { wordsOf } from "../query/textWords.ts";

/** Words with the number of articles in which they stand, in columns. */
export interface Columns {
  /** Each once, in the order in which the texts have them first. */
  words: string[];
  counts: number[];
  /** Articles in which a word stands in lower case: names hardly ever do. */
  lower: number[];
}

/** The words of texts, each of which is found by its place in the columns. */
export interface Vocabulary extends Columns {
  places: Map<string, number>;
}

/** Counts the words of texts, one article's texts after the other's. */
export function countWords(articles: Iterable<string[]>): Vocabulary {
  const vocabulary = newVocabulary();
  const { counts, lower } = vocabulary;
  // The article that has a word last: each is counted once in it.
  const last: number[] = [];
  const lastLower: number[] = [];
  let article = 0;
  const count = (word: string): number => {
    const place = placeOf(word, vocabulary);
    if (last[place] !== article) counts[place] = (counts[place] ?? 0) + 1;
    last[place] = article;
    return place;
  };
  for (const texts of articles) {
    article += 1;
    for (const text of texts)
      for (const { word, parts, start } of wordsOf(text)) {
        const place = count(word);
        for (const part of parts) count(part);
        if (text[start] !== word[0] || lastLower[place] === article) continue;
        lower[place] = (lower[place] ?? 0) + 1;
        lastLower[place] = article;
      }
  }
  return vocabulary;
}

/** The words of all parts together, and for each part the places of its words. */
export function joinColumns(parts: Iterable<Columns>): { vocabulary: Vocabulary; places: number[][] } {
  const vocabulary = newVocabulary();
  const { counts, lower } = vocabulary;
  const places = Array.from(parts, (part) =>
    part.words.map((word, at) => {
      const place = placeOf(word, vocabulary);
      counts[place] = (counts[place] ?? 0) + (part.counts[at] ?? 0);
      lower[place] = (lower[place] ?? 0) + (part.lower[at] ?? 0);
      return place;
    }),
  );
  return { vocabulary, places };
}

function newVocabulary(): Vocabulary {
  return { words: [], counts: [], lower: [], places: new Map() };
}

/** A word that is new gets a place. */
function placeOf(word: string, { words, counts, lower, places }: Vocabulary): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  places.set(word, words.length);
  counts.push(0);
  lower.push(0);
  return words.push(word) - 1;
}

/** The same in the order of the words, by UTF-16 units: neighbours are alike, and take less room. */
export function sortColumns({ words, counts, lower }: Columns): Columns {
  const places = [...words.keys()].sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
  return {
    words: places.map((place) => words[place] ?? ""),
    counts: places.map((place) => counts[place] ?? 0),
    lower: places.map((place) => lower[place] ?? 0),
  };
}

/** Columns as bytes that `decodeColumns` reads. */
export function encodeColumns({ words, counts, lower }: Columns): Uint8Array {
  return Buffer.from(JSON.stringify([words.join(" "), counts, lower]));
}

export function decodeColumns(bytes: Uint8Array): Columns {
  const [words, counts, lower]: [string, number[], number[]] = JSON.parse(
    Buffer.from(bytes).toString("utf8"),
  );
  return { words: words === "" ? [] : words.split(" "), counts, lower };
}
