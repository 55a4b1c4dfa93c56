import { type Aliases, aliasAt } from "./aliases.ts";
import { completionsOf } from "./completions.ts";
import { type Lexicon, rootOf } from "./rootOf.ts";
import { wordsOf } from "./textWords.ts";
import { tokenOf } from "./token.ts";

/**
 * One way in which a clause is met: any form of a root, these very words in this order, or words that begin so (as
 * the index writes them: with `start`).
 */
export type Term =
  | { kind: "root"; word: string; root: string }
  | { kind: "phrase"; words: string[] }
  | { kind: "beginning"; word: string; start: string };

/** A part of a query that must be met, or must not. */
export interface Clause {
  /** As it was typed, without the minus. */
  typed: string;
  excluded: boolean;
  /** Any of these meets it. */
  any: Term[];
  /** What the index holds where any of them stands; null where there is no such token. */
  token: string | null;
}

/** What a reader asks for in words. */
export interface Query {
  clauses: Clause[];
}

/** A piece of what was typed: `-"kapal selam"`, `rudal*`, `Korea`. A quotation mark that is not closed ends at the end. */
const PIECE = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu;

interface TypedPart {
  typed: string;
  excluded: boolean;
  isQuoted: boolean;
  words: string[];
}

/**
 * Reads a query: every word must occur, by its root; `"…"` are these very words; `-` leaves out; `rudal*` is every
 * word that begins so; what the archive knows under several names is sought under all of them.
 */
export function parseQuery(text: string, lexicon: Lexicon, aliases: Aliases): Query {
  const pieces = [...text.matchAll(PIECE)].flatMap(([typed, minus, quoted, bare]) => {
    const words = wordsOf(quoted ?? bare ?? "").map(({ word }) => word);
    if (words.length === 0) return [];
    return [
      { typed: typed.slice(minus?.length), excluded: minus === "-", isQuoted: quoted !== undefined, words },
    ];
  });
  const clauses: Clause[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { clause, length } = readClause(pieces, at, lexicon, aliases);
    clauses.push(clause);
    at += length;
  }
  return { clauses };
}

function readClause(
  pieces: TypedPart[],
  at: number,
  lexicon: Lexicon,
  aliases: Aliases,
): { clause: Clause; length: number } {
  const [first, ...further] = pieces.slice(at);
  if (!first) throw new RangeError("no piece of the query is left to read");
  const { typed, excluded, isQuoted, words } = first;
  const clause = (any: Term[]) => ({ clause: { typed, excluded, any, token: null }, length: 1 });
  if (isQuoted) return clause([{ kind: "phrase", words }]);
  if (typed.endsWith("*") && words.length === 1) return clause(beginningsOf(words[0] ?? "", lexicon));
  const plain = further.slice(0, further.findIndex(isSpecial) >>> 0);
  const known = aliasAt(
    [first, ...(excluded ? [] : plain)].map((piece) => piece.words),
    aliases,
  );
  if (known) {
    const taken = pieces.slice(at, at + known.length);
    const { token, forms } = known.alias;
    const any = forms.map((form) => termOf(form, lexicon));
    return {
      clause: { typed: taken.map((piece) => piece.typed).join(" "), excluded, any, token },
      length: known.length,
    };
  }
  return clause([termOf(words, lexicon)]);
}

/**
 * Words that begin with `word`: roots that do, and what is made of a root, where `word` is that already or may become
 * it by a few letters more.
 */
export function beginningsOf(word: string, lexicon: Lexicon): Term[] {
  const made = [word, ...completionsOf(word, lexicon)].filter((whole) => rootOf(whole, lexicon) !== whole);
  const starts = new Set([word, ...made.map((whole) => tokenOf(whole, rootOf(whole, lexicon)))]);
  return [...starts].map((start) => ({ kind: "beginning", word, start }));
}

function isSpecial({ typed, excluded, isQuoted }: TypedPart): boolean {
  return excluded || isQuoted || typed.endsWith("*");
}

/** Several words that a sign joins (`covid-19`, `anak-anak`) are sought side by side. */
function termOf(words: string[], lexicon: Lexicon): Term {
  const [word = "", ...more] = words;
  return more.length > 0 ? { kind: "phrase", words } : { kind: "root", word, root: rootOf(word, lexicon) };
}
