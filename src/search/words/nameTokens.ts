import type { Knowledge } from "../../model/index.ts";
import { type Word, wordsOf } from "../query/textWords.ts";
import { nameToken } from "../query/token.ts";

interface Form {
  words: string[];
  token: string;
}

export type RootOf = (word: string) => string;

/** Names that a word is, by its root, and those of several words that begin with it; null where there are none. */
export type NamesAtWord = { single: Form[]; longer: Form[] } | null;

/** What records hold of a word wherever it stands. */
export interface IndexedWord {
  token: string;
  names: NamesAtWord;
}

export type LookUpWord = (word: string) => IndexedWord;

/** Tells the names, of which the authority file knows several forms, that begin with a word: as `hitsOf` of src/query does. */
export function findNames(authority: Knowledge["names"], rootOf: RootOf): (word: string) => NamesAtWord {
  const forms = formsByBeginning(authority, rootOf);
  return (word) => {
    const [single, longer] = [forms.get(rootOf(word) + SINGLE) ?? [], forms.get(word) ?? []];
    return single.length + longer.length > 0 ? { single, longer } : null;
  };
}

/** The tokens of the names among the words of a text, one for each time. `known` are the words, one for one. */
export function namesIn(words: Word[], known: IndexedWord[], know: LookUpWord): string[] {
  const tokens: string[] = [];
  for (const [at, { names }] of known.entries()) {
    const parts = words[at]?.parts ?? [];
    if (names === null && parts.length === 0) continue;
    const inside = parts.flatMap((part) => know(part).names?.single ?? []);
    const longer = names?.longer.filter((form) => standsAt(form, words, at)) ?? [];
    const here = [...(names?.single ?? []), ...inside, ...longer];
    tokens.push(...new Set(here.map(({ token }) => token)));
  }
  return tokens;
}

function standsAt({ words: [, ...more] }: Form, words: Word[], at: number): boolean {
  return more.every((word, index) => words[at + index + 1]?.word === word);
}

/** Behind the root of a form of one word: forms of several begin with the word itself. */
const SINGLE = " ";

function formsByBeginning(authority: Knowledge["names"], rootOf: RootOf): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const { name, variants = [] } of authority) {
    if (variants.length === 0) continue;
    const token = nameToken(plainWords(name));
    for (const words of [name, ...variants].map(plainWords)) {
      const [first = ""] = words;
      const key = words.length === 1 ? rootOf(first) + SINGLE : first;
      forms.set(key, [...(forms.get(key) ?? []), { words, token }]);
    }
  }
  return forms;
}

function plainWords(form: string): string[] {
  return wordsOf(form).map(({ word }) => word);
}
