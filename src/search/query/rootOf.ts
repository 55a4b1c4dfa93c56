import { readingsOf } from "./affixes.ts";

/** What is known of roots: where it is empty, affixes alone decide. */
export interface Lexicon {
  roots: ReadonlySet<string>;
  /** Forms that affixes lead to a wrong root. */
  exceptions: ReadonlyMap<string, string>;
}

/**
 * The root of a word (lower case): itself where it is a root, else the root that fewest affixes lead to, the longer
 * of two; the word itself where no root is known. `readings` may remember what it was asked before.
 */
export function rootOf(word: string, lexicon: Lexicon, readings = readingsOf): string {
  const { roots } = lexicon;
  const exception = exceptionOf(word, lexicon);
  if (exception !== undefined) return exception;
  if (roots.has(word) || !/^[a-z]{4,30}$/.test(word)) return word;
  let best = { root: word, cost: Number.POSITIVE_INFINITY };
  for (const reading of readings(word)) {
    if (!roots.has(reading.root)) continue;
    if (reading.cost > best.cost || (reading.cost === best.cost && reading.root.length <= best.root.length))
      continue;
    best = reading;
  }
  return best.root;
}

function exceptionOf(word: string, { exceptions }: Lexicon): string | undefined {
  return exceptions.get(word) ?? (word.endsWith("nya") ? exceptions.get(word.slice(0, -3)) : undefined);
}

/** Letters at the beginning of a root that a prefix may have put into the place of others: `ny` at most. */
const CHANGED = 2;

/** False where the word cannot have the root: most words do not hold its letters, and to see that is fast. */
export function mayHaveRoot(word: string, root: string, lexicon: Lexicon): boolean {
  return word.includes(root.slice(CHANGED)) || exceptionOf(word, lexicon) !== undefined;
}

/** Readings that are tried at most where no list of roots is at hand. */
const GUESSES = 4;

/** What the root of a word may be, by its affixes alone; the word itself first. */
export function guessRoots(word: string): string[] {
  const shorter = readingsOf(word)
    .filter(({ root, cost }) => cost > 0 && root.length > 3)
    .sort((a, b) => a.root.length - b.root.length);
  return [word, ...shorter.slice(0, GUESSES).map(({ root }) => root)];
}
