import { formatNumber } from "../../model/index.ts";
import type { Findings, Query } from "../../search/query/index.ts";
import { isNarrowed } from "./address.ts";

type Clause = Query["clauses"][number];
type Term = Clause["any"][number];

/** What was found, in a sentence that begins with the number. */
export function describe({ request, query, pages, fitting, missing, widened }: Findings): string {
  if (missing.length > 0) return `Tidak ada artikel yang memuat ${missing.join(", ")}`;
  const words = wordsOf(query, widened);
  if (pages.length > 0) {
    const found = `${formatNumber(pages.length)} artikel`;
    return `${found} ${words || (isNarrowed(request) ? "cocok" : "dalam arsip")}`;
  }
  // What narrows them down may be all that is in the way.
  return `Tidak ada artikel yang ${(fitting.length === 0 && words) || "cocok"}`;
}

/** What is in the articles and what is not, with three dots behind what is sought as a beginning; empty without words. */
function wordsOf({ clauses }: Query, widened: string[]): string {
  const typed = (isLeft: boolean) => [
    ...new Set(clauses.filter(({ excluded }) => excluded === isLeft).map(({ typed }) => typed)),
  ];
  const wanted = typed(false).map((word) => (widened.includes(word) ? `${word}…` : word));
  const left = typed(true);
  return [
    ...(wanted.length > 0 ? [`memuat ${wanted.join(" ")}`] : []),
    ...(left.length > 0 ? [`tidak memuat ${left.join(" atau ")}`] : []),
  ].join(", ");
}

/** Forms of a name that are said at most. */
const FORMS = 3;

/** How the words were understood: `Dicari: bentuk apa pun dari tembak; korut atau “korea utara”; tanpa drone.` */
export function understood({ query: { clauses }, widened, isGuessed }: Findings): string {
  if (clauses.length === 0) return "";
  const sought = `Dicari: ${clauses.map((clause) => printClause(clause, widened)).join("; ")}.`;
  if (!isGuessed) return sought;
  return `${sought} Daftar akar kata dan nama lain tidak dapat dimuat, jadi bentuk katanya hanya diduga dari imbuhannya.`;
}

function printClause({ any, excluded, typed }: Clause, widened: string[]): string {
  const isForm = any.some((term) => term.kind === "root");
  const all = [...new Set(any.map(printTerm))];
  const said = all.length > FORMS + 1 ? [...all.slice(0, FORMS), `${all.length - FORMS} nama lainnya`] : all;
  const terms = said.join(" atau ") || typed;
  if (excluded) return `tanpa ${terms}`;
  if (widened.includes(typed)) return `kata yang berawalan ${typed}`;
  return isForm ? `bentuk apa pun dari ${terms}` : terms;
}

function printTerm(term: Term): string {
  if (term.kind === "phrase") return `“${term.words.join(" ")}”`;
  return term.kind === "root" ? term.root : `kata yang berawalan ${term.word}`;
}

/** What an article's page is to mark: the words that must occur, half-typed ones as beginnings. */
export function wordsToMark({ query: { clauses }, widened }: Findings): string {
  return clauses
    .filter(({ excluded }) => !excluded)
    .map(({ typed }) => (widened.includes(typed) ? `${typed}*` : typed))
    .join(" ");
}
