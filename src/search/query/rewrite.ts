import type { Clause, Query, Term } from "./queryParser.ts";

/** A query as it was understood, for people: `tembak (korut ATAU "korea utara") -drone`. */
export function rewrite({ clauses }: Query): string {
  return clauses.map(printClause).join(" ");
}

function printClause({ any, excluded, typed }: Clause): string {
  const terms = [...new Set(any.map(printTerm))];
  const text = terms.length > 1 ? `(${terms.join(" ATAU ")})` : (terms[0] ?? typed);
  return excluded ? `-${text}` : text;
}

function printTerm(term: Term): string {
  if (term.kind === "phrase") return `"${term.words.join(" ")}"`;
  return term.kind === "root" ? term.root : `${term.word}*`;
}
