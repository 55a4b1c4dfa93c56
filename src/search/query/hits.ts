import type { Clause, Query, Term } from "./queryParser.ts";
import { type Lexicon, mayHaveRoot, rootOf } from "./rootOf.ts";
import { type Word, wordsOf } from "./textWords.ts";

/** A stretch of a text, in UTF-16 units, that meets a clause of a query. */
export interface Hit {
  start: number;
  end: number;
  /** Number of the clause in its query. */
  clause: number;
}

/** A piece of a text, and whether it is a hit. */
export interface MarkedText {
  text: string;
  hit: boolean;
}

/** The words of a text that a query asks for, by the roots that the index knows them by; in order, none over another. */
export function hitsOf(text: string, { clauses }: Query, lexicon: Lexicon): Hit[] {
  if (clauses.length === 0) return [];
  const words = wordsOf(text);
  const hits = clauses.flatMap((clause, number) =>
    clause.excluded ? [] : words.flatMap((_, at) => hitAt(words, at, clause, number, lexicon)),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, at) => at === 0 || hit.start >= (hits[at - 1]?.end ?? 0));
}

function hitAt(words: Word[], at: number, { any }: Clause, clause: number, lexicon: Lexicon): Hit[] {
  const lengths = any.map((term) => lengthAt(words, at, term, lexicon));
  const last = words[at + Math.max(...lengths) - 1];
  const first = words[at];
  return first && last && Math.max(...lengths) > 0 ? [{ start: first.start, end: last.end, clause }] : [];
}

/** Words from `at` on that meet the term; 0 where it is not met. */
function lengthAt(words: Word[], at: number, term: Term, lexicon: Lexicon): number {
  const found = words[at];
  if (!found) return 0;
  const forms = [found.word, ...found.parts];
  if (term.kind === "phrase") {
    const { length } = term.words;
    return term.words.every((word, index) => words[at + index]?.word === word) ? length : 0;
  }
  if (term.kind === "beginning") return forms.some((form) => form.startsWith(term.word)) ? 1 : 0;
  return forms.some((form) => form === term.word || hasRoot(form, term.root, lexicon)) ? 1 : 0;
}

function hasRoot(word: string, root: string, lexicon: Lexicon): boolean {
  return mayHaveRoot(word, root, lexicon) && rootIn(word, lexicon) === root;
}

/** Roots that were found before: texts repeat their words, and finding a root is slow. */
const FOUND = new WeakMap<Lexicon, Map<string, string>>();

function rootIn(word: string, lexicon: Lexicon): string {
  const found = FOUND.get(lexicon) ?? new Map<string, string>();
  FOUND.set(lexicon, found);
  const root = found.get(word) ?? rootOf(word, lexicon);
  found.set(word, root);
  return root;
}

/** Cuts a text into what is a hit and what is not. */
export function piecesOf(text: string, hits: Hit[]): MarkedText[] {
  const pieces: MarkedText[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
