import type { StoredLexicon } from "./stored.ts";
import { wordsOf } from "./words.ts";

/** The forms of each name that has several, by each of its forms, written as words with a space between. */
export type Aliases = ReadonlyMap<string, string[][]>;

/** Words that a name has at most. */
const LONGEST = 6;

/** Makes the table of lists of forms: `[["Korea Utara", "Korut"], ["DPRK"]]`. A form of two names keeps the first one's. */
export function aliasesOf(names: StoredLexicon["names"]): Aliases {
  const aliases = new Map<string, string[][]>();
  for (const [seen, other] of names) {
    const keys = [...new Set(seen.map(keyOf))];
    const words = keys.map((key) => key.split(" "));
    for (const key of [...keys, ...other.map(keyOf)]) if (key && !aliases.has(key)) aliases.set(key, words);
  }
  return aliases;
}

/** The longest name at the beginning of `pieces` (the words of each), in all its forms; null where there is none. */
export function aliasAt(pieces: string[][], aliases: Aliases): { length: number; forms: string[][] } | null {
  for (let length = Math.min(pieces.length, LONGEST); length > 0; length -= 1) {
    const forms = aliases.get(pieces.slice(0, length).flat().join(" "));
    if (forms) return { length, forms };
  }
  return null;
}

function keyOf(form: string): string {
  return wordsOf(form)
    .map(({ word }) => word)
    .join(" ");
}
