import { type Reading, readingsOf } from "../../query/affixes.ts";
import { type Lexicon, rootOf } from "../../query/roots.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { EXCEPTIONS, ROOT_WORDS } from "./rootWords.ts";

/** Finds what affixes make of a word once, however often it is asked. */
export function rememberReadings(): (word: string) => Reading[] {
  const known = new Map<string, Reading[]>();
  return (word) => {
    const found = known.get(word) ?? readingsOf(word);
    known.set(word, found);
    return found;
  };
}

/** A word that no table has is a root of the archive's own from this many articles on. */
const SEEN = 2;

/** The project's roots, and those that this archive shows: `viral`, because there is memviralkan beside it. */
export function learnRoots({ counts, lower }: Vocabulary, readings = readingsOf): Lexicon {
  const roots = new Set(ROOT_WORDS);
  const lexicon = { roots, exceptions: EXCEPTIONS };
  const found = new Set<string>();
  for (const [word, count] of counts) {
    if (!/^[a-z]{6,30}$/.test(word) || rootOf(word, lexicon, readings) !== word) continue;
    const isName = (lower.get(word) ?? 0) < count / 3;
    const [best] = readings(word)
      .filter(({ root, cost }) => cost > 0 && root.length > 3)
      .filter(({ root }) =>
        isName ? word === `${root}nya` && (counts.get(root) ?? 0) > SEEN : (lower.get(root) ?? 0) >= SEEN,
      )
      .filter(({ root }) => rootOf(root, lexicon, readings) === root)
      .sort((a, b) => a.cost - b.cost || (lower.get(b.root) ?? 0) - (lower.get(a.root) ?? 0));
    if (best) found.add(best.root);
  }
  return { roots: new Set([...roots, ...found]), exceptions: EXCEPTIONS };
}

/** As much of a lexicon as the words of an archive need to keep their roots. */
export function lexiconFor(
  { counts }: Pick<Vocabulary, "counts">,
  full: Lexicon,
  readings = readingsOf,
): Lexicon {
  const roots = new Set<string>();
  const rootsByWord = new Map([...counts.keys()].map((word) => [word, rootOf(word, full, readings)]));
  for (const [word, root] of rootsByWord) if (root !== word) roots.add(root);
  for (const word of counts.keys())
    if (full.roots.has(word) && readings(word).some(({ root }) => root !== word && roots.has(root)))
      roots.add(word);
  const exceptions = new Map<string, string>();
  const lexicon = { roots, exceptions };
  for (const [word, root] of rootsByWord)
    if (rootOf(word, lexicon, readings) !== root) exceptions.set(word, root);
  return lexicon;
}
