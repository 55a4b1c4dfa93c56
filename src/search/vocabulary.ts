import { readingsOf } from "../query/affixes.ts";
import { type Lexicon, rootOf } from "../query/roots.ts";
import { wordsOf } from "../query/words.ts";
import { EXCEPTIONS, ROOT_WORDS } from "./roots/rootWords.ts";

/** The words of an archive with the number of articles in which they stand. */
export interface Vocabulary {
  counts: Map<string, number>;
  /** Articles in which a word stands in lower case: names hardly ever do. */
  lower: Map<string, number>;
  /** The words of each article, each once, by their places in `counts`. */
  articles: Uint32Array[];
}

/** Counts the words of texts, one article's texts after the other's. */
export function countWords(articles: Iterable<string[]>): Vocabulary {
  const counts = new Map<string, number>();
  const lower = new Map<string, number>();
  const places = new Map<string, number>();
  const found: Uint32Array[] = [];
  for (const texts of articles) {
    const words = new Set<string>();
    const small = new Set<string>();
    for (const text of texts)
      for (const { word, parts, start } of wordsOf(text)) {
        for (const form of [word, ...parts]) words.add(form);
        if (text[start] === word[0]) small.add(word);
      }
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!places.has(word)) places.set(word, places.size);
    }
    found.push(Uint32Array.from(words, (word) => places.get(word) ?? 0));
    for (const word of small) lower.set(word, (lower.get(word) ?? 0) + 1);
  }
  return { counts, lower, articles: found };
}

/** A word that no table has is a root of the archive's own from this many articles on. */
const SEEN = 2;

/** The project's roots, and those that this archive shows: `viral`, because there is memviralkan beside it. */
export function learnRoots({ counts, lower }: Pick<Vocabulary, "counts" | "lower">): Lexicon {
  const roots = new Set(ROOT_WORDS);
  const lexicon = { roots, exceptions: EXCEPTIONS };
  const found = new Set<string>();
  for (const [word, count] of counts) {
    if (!/^[a-z]{6,30}$/.test(word) || rootOf(word, lexicon) !== word) continue;
    const isName = (lower.get(word) ?? 0) < count / 3;
    const [best] = readingsOf(word)
      .filter(({ root, cost }) => cost > 0 && root.length > 3 && rootOf(root, lexicon) === root)
      .filter(({ root }) =>
        isName ? word === `${root}nya` && (counts.get(root) ?? 0) > SEEN : (lower.get(root) ?? 0) >= SEEN,
      )
      .sort((a, b) => a.cost - b.cost || (lower.get(b.root) ?? 0) - (lower.get(a.root) ?? 0));
    if (best) found.add(best.root);
  }
  return { roots: new Set([...roots, ...found]), exceptions: EXCEPTIONS };
}

/** As much of a lexicon as the words of an archive need to keep their roots. */
export function lexiconFor({ counts }: Pick<Vocabulary, "counts">, full: Lexicon): Lexicon {
  const roots = new Set<string>();
  const rootsByWord = new Map([...counts.keys()].map((word) => [word, rootOf(word, full)]));
  for (const [word, root] of rootsByWord) if (root !== word) roots.add(root);
  for (const word of counts.keys())
    if (full.roots.has(word) && readingsOf(word).some(({ root }) => root !== word && roots.has(root)))
      roots.add(word);
  const exceptions = new Map<string, string>();
  const lexicon = { roots, exceptions };
  for (const [word, root] of rootsByWord) if (rootOf(word, lexicon) !== root) exceptions.set(word, root);
  return lexicon;
}
