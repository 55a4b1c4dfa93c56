import { wordsOf } from "../query/words.ts";

/** The words of texts with the number of articles in which they stand. */
export interface Vocabulary {
  counts: Map<string, number>;
  /** Articles in which a word stands in lower case: names hardly ever do. */
  lower: Map<string, number>;
}

/** Counts the words of texts, one article's texts after the other's. */
export function countWords(articles: Iterable<string[]>): Vocabulary {
  const counts = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const texts of articles) {
    const words = new Set<string>();
    const small = new Set<string>();
    for (const text of texts)
      for (const { word, parts, start } of wordsOf(text)) {
        words.add(word);
        for (const part of parts) words.add(part);
        if (text[start] === word[0]) small.add(word);
      }
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of small) lower.set(word, (lower.get(word) ?? 0) + 1);
  }
  return { counts, lower };
}

/** The words of a part of an archive, as they are kept: in columns. */
export interface Columns {
  words: string[];
  counts: number[];
  lower: number[];
}

export function toColumns({ counts, lower }: Vocabulary): Columns {
  const words = [...counts.keys()];
  return { words, counts: [...counts.values()], lower: words.map((word) => lower.get(word) ?? 0) };
}

/** The words of all parts together. */
export function joinColumns(parts: Iterable<Columns>): Vocabulary {
  const places = new Map<string, number>();
  const counts: number[] = [];
  const lower: number[] = [];
  for (const part of parts)
    for (const [at, word] of part.words.entries()) {
      const place = places.get(word) ?? counts.length;
      if (place === counts.length) places.set(word, place);
      counts[place] = (counts[place] ?? 0) + (part.counts[at] ?? 0);
      lower[place] = (lower[place] ?? 0) + (part.lower[at] ?? 0);
    }
  const words = [...places.keys()];
  const columnOf = (numbers: number[]) => new Map(words.map((word, place) => [word, numbers[place] ?? 0]));
  return { counts: columnOf(counts), lower: columnOf(lower) };
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
