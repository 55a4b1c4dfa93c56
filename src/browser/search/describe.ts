import { searchWords, understoodWords } from "../../model/words/index.ts";
import type { Findings, Query } from "../../search/query/index.ts";
import { isNarrowed } from "./requestAddress.ts";

type Clause = Query["clauses"][number];
type Term = Clause["any"][number];

/** What was found, in a sentence that begins with the number. */
export function describe({ request, query, pages, fitting, missing, widened }: Findings): string {
  if (missing.length > 0) return searchWords.nowhere(missing);
  const words = wordsOf(query, widened);
  const { fitting: match, inArchive } = searchWords;
  if (pages.length > 0)
    return searchWords.found(pages.length, words || (isNarrowed(request) ? match : inArchive));
  // What narrows them down may be all that is in the way.
  return searchWords.noneThat((fitting.length === 0 && words) || match);
}

/** What is in the articles and what is not, with three dots behind what is sought as a beginning; empty without words. */
function wordsOf({ clauses }: Query, widened: string[]): string {
  const typed = (isLeft: boolean) => [
    ...new Set(clauses.filter(({ excluded }) => excluded === isLeft).map(({ typed }) => typed)),
  ];
  const wanted = typed(false).map((word) => (widened.includes(word) ? `${word}…` : word));
  const left = typed(true);
  return [
    ...(wanted.length > 0 ? [searchWords.having(wanted)] : []),
    ...(left.length > 0 ? [searchWords.lacking(left)] : []),
  ].join(", ");
}

/** Forms of a name that are said at most. */
const FORMS = 3;

/** How the words were understood: `Dicari: bentuk apa pun dari tembak; korut atau “korea utara”; tanpa drone.` */
export function understood({ query: { clauses }, widened, isGuessed }: Findings): string {
  if (clauses.length === 0) return "";
  const sought = understoodWords.sought(clauses.map((clause) => printClause(clause, widened)));
  return isGuessed ? `${sought} ${understoodWords.guessed}` : sought;
}

function printClause({ any, excluded, typed }: Clause, widened: string[]): string {
  const isForm = any.some((term) => term.kind === "root");
  const all = [...new Set(any.map(printTerm))];
  const said =
    all.length > FORMS + 1 ? [...all.slice(0, FORMS), understoodWords.otherNames(all.length - FORMS)] : all;
  const terms = understoodWords.or(said) || typed;
  if (excluded) return understoodWords.without(terms);
  if (widened.includes(typed)) return understoodWords.beginning(typed);
  return isForm ? understoodWords.anyForm(terms) : terms;
}

function printTerm(term: Term): string {
  if (term.kind === "phrase") return `“${term.words.join(" ")}”`;
  return term.kind === "root" ? term.root : understoodWords.beginning(term.word);
}

/** What an article's page is to mark: the words that must occur, half-typed ones as beginnings. */
export function wordsToMark({ query: { clauses }, widened }: Findings): string {
  return clauses
    .filter(({ excluded }) => !excluded)
    .map(({ typed }) => (widened.includes(typed) ? `${typed}*` : typed))
    .join(" ");
}
