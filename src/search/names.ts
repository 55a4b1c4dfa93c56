import type { Knowledge } from "../parse/index.ts";
import { nameToken } from "../query/token.ts";
import { type Word, wordsOf } from "../query/words.ts";
import type { RootOf } from "./records.ts";

/** The tokens of the names among the words of a text, one for each time. */
export type NamesIn = (words: Word[]) => string[];

interface Form {
  words: string[];
  token: string;
}

/** Finds the names of which the authority file knows several forms, as `hitsOf` of src/query does: a single word by its root. */
export function findNames(authority: Knowledge["names"], rootOf: RootOf): NamesIn {
  const forms = formsByBeginning(authority, rootOf);
  const standsAt = ({ words: [, ...more] }: Form, words: Word[], at: number) =>
    more.every((word, index) => words[at + index + 1]?.word === word);
  const known = new Map<string, { single: Form[]; longer: Form[] } | null>();
  const begin = (word: string) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const [single, longer] = [forms.get(rootOf(word) + SINGLE) ?? [], forms.get(word) ?? []];
    const begun = single.length + longer.length > 0 ? { single, longer } : null;
    known.set(word, begun);
    return begun;
  };
  return (words) => {
    const tokens: string[] = [];
    for (const [at, { word, parts }] of words.entries()) {
      const begun = begin(word);
      if (begun === null && parts.length === 0) continue;
      const inside = parts.flatMap((part) => begin(part)?.single ?? []);
      const longer = begun?.longer.filter((form) => standsAt(form, words, at)) ?? [];
      const here = [...(begun?.single ?? []), ...inside, ...longer];
      tokens.push(...new Set(here.map(({ token }) => token)));
    }
    return tokens;
  };
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
