import type { Clause, Query, Term } from "./queryParser.ts";
import { guessRoots } from "./rootOf.ts";

/**
 * A query as it can be carried out where the list of roots could not be had: any root that a word's affixes allow,
 * and of a phrase its words, wherever they stand.
 */
export function guess({ clauses }: Query): Query {
  return { clauses: clauses.flatMap(guessClause) };
}

function guessClause(clause: Clause): Clause[] {
  const [first] = clause.any;
  if (clause.any.length === 1 && first?.kind === "phrase" && !clause.excluded)
    return first.words.map((word) => ({ ...clause, any: formsOf(word) }));
  return [
    { ...clause, any: clause.any.flatMap((term) => (term.kind === "root" ? formsOf(term.word) : [term])) },
  ];
}

function formsOf(word: string): Term[] {
  return guessRoots(word).map((root) => ({ kind: "root", word, root }));
}
