import type { StoredLexicon } from "./stored.ts";
import { wordsOf } from "./textWords.ts";
import { nameToken } from "./token.ts";

/** A name that has several forms. */
export interface Alias {
  /** The index holds it wherever a text has one of the forms. */
  token: string;
  /** The words of each form. */
  forms: string[][];
}

/** Names by each of their forms, written as words with a space between. */
export type Aliases = ReadonlyMap<string, Alias>;

/** Words that a name has at most. */
const LONGEST = 6;

/** Makes the table of lists of forms: `[["Korea Utara", "Korut", "DPRK"]]`. A form of two names keeps the first one's. */
export function aliasesOf(names: StoredLexicon["names"]): Aliases {
  const aliases = new Map<string, Alias>();
  for (const name of names) {
    const keys = [...new Set(name.map(keyOf))].filter(Boolean);
    const forms = keys.map((key) => key.split(" "));
    const alias = { token: nameToken(forms[0] ?? []), forms };
    for (const key of keys) if (!aliases.has(key)) aliases.set(key, alias);
  }
  return aliases;
}

/** The longest name at the beginning of `pieces` (the words of each); null where there is none. */
export function aliasAt(pieces: string[][], aliases: Aliases): { length: number; alias: Alias } | null {
  for (let length = Math.min(pieces.length, LONGEST); length > 0; length -= 1) {
    const alias = aliases.get(pieces.slice(0, length).flat().join(" "));
    if (alias) return { length, alias };
  }
  return null;
}

function keyOf(form: string): string {
  return wordsOf(form)
    .map(({ word }) => word)
    .join(" ");
}
