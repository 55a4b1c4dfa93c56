import { type Reading, readingsOf } from "../query/affixes.ts";
import { type Lexicon, rootOf } from "../query/rootOf.ts";
import { EXCEPTIONS, ROOT_WORDS } from "./rootWords.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Finds what affixes make of a word once, however often it is asked. */
export function rememberReadings(): (word: string) => Reading[] {
  const known = new Map<string, Reading[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const made = readingsOf(word);
    known.set(word, made);
    return made;
  };
}

/** A word that no table has is a root of the archive's own from this many articles on. */
const SEEN = 2;

/** The project's roots, and those that this archive shows: `viral`, because there is memviralkan beside it. */
export function learnRoots({ words, counts, lower, places }: Vocabulary, readings = readingsOf): Lexicon {
  const roots = new Set(ROOT_WORDS);
  const lexicon = { roots, exceptions: EXCEPTIONS };
  const found = new Set<string>();
  const tally = (word: string, column: number[]) => column[places.get(word) ?? -1] ?? 0;
  for (const [place, word] of words.entries()) {
    if (!/^[a-z]{6,30}$/.test(word) || rootOf(word, lexicon, readings) !== word) continue;
    const isName = (lower[place] ?? 0) < (counts[place] ?? 0) / 3;
    const [best] = readings(word)
      .filter(({ root, cost }) => cost > 0 && root.length > 3)
      .filter(({ root }) =>
        isName ? word === `${root}nya` && tally(root, counts) > SEEN : tally(root, lower) >= SEEN,
      )
      .filter(({ root }) => rootOf(root, lexicon, readings) === root)
      .sort((a, b) => a.cost - b.cost || tally(b.root, lower) - tally(a.root, lower));
    if (best) found.add(best.root);
  }
  return { roots: new Set([...roots, ...found]), exceptions: EXCEPTIONS };
}

/** As much of a lexicon as words need to keep the `roots` that it gives them. */
export function lexiconFor(words: string[], roots: string[], full: Lexicon, readings = readingsOf): Lexicon {
  const needed = new Set(roots.filter((root, at) => root !== words[at]));
  for (const word of words)
    if (full.roots.has(word) && readings(word).some(({ root }) => root !== word && needed.has(root)))
      needed.add(word);
  const exceptions = new Map<string, string>();
  const lexicon = { roots: needed, exceptions };
  for (const [at, word] of words.entries()) {
    const root = roots[at] ?? word;
    if (rootOf(word, lexicon, readings) !== root) exceptions.set(word, root);
  }
  return lexicon;
}
