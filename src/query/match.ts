import { countPages, type Scores, type SearchIndex, type Single, searchAll, searchPhrase } from "./engine.ts";
import type { Knowledge } from "./lexicon.ts";
import { beginningsOf, type Clause, type Query, type Term } from "./parse.ts";
import { readCommon } from "./tables.ts";

/** What a query's words lead to. */
export interface Matched {
  /** Null where the query has no words that must occur: every page fits then. */
  scores: Scores | null;
  /** Pages that have what the query leaves out. */
  excluded: Set<number>;
  /** Words, as typed, that stand in no page. */
  missing: string[];
  /** Words, as typed, that no page has as such, but longer ones that begin so. */
  widened: string[];
  /** The query as it was carried out. */
  query: Query;
}

/** Carries out a query's words. Asks Pagefind as few questions as it can: words that stand alone are one. */
export async function match(index: SearchIndex, query: Query, knowledge: Knowledge): Promise<Matched> {
  const looked = await Promise.all(query.clauses.map((clause) => look(index, clause, knowledge)));
  const clauses = looked.map(({ clause }) => clause);
  const found = {
    missing: typedOf(looked, ({ clause }) => !clause.excluded && clause.any.length === 0),
    widened: typedOf(looked, ({ isWidened }) => isWidened),
    query: { clauses },
  };
  const wanted = clauses.filter(({ excluded }) => !excluded);
  if (found.missing.length > 0) return { ...found, scores: new Map(), excluded: new Set() };
  const parts = await Promise.all([
    ...alone(index, wanted, knowledge),
    ...wanted.filter(isCompound).map(({ any }) => searchAny(index, any, knowledge)),
  ]);
  const left = clauses.filter(({ excluded }) => excluded).map(({ any }) => searchAny(index, any, knowledge));
  const excluded = new Set((await Promise.all(left)).flatMap((scores) => [...scores.keys()]));
  return { ...found, scores: parts.length > 0 ? intersect(parts) : null, excluded };
}

interface Looked {
  clause: Clause;
  isWidened: boolean;
}

/** Leaves of a clause what stands in the index; a lone word that does not may be the beginning of one. */
async function look(index: SearchIndex, clause: Clause, knowledge: Knowledge): Promise<Looked> {
  const any = await inIndex(index, clause.any, knowledge);
  const [first] = clause.any;
  if (any.length > 0 || clause.excluded || first?.kind !== "root")
    return { clause: { ...clause, any }, isWidened: false };
  const longer = await inIndex(index, beginningsOf(first.word, knowledge.lexicon), knowledge);
  return { clause: { ...clause, any: longer }, isWidened: longer.length > 0 };
}

async function inIndex(index: SearchIndex, terms: Term[], knowledge: Knowledge): Promise<Term[]> {
  const found = terms.map(async (term) => {
    if (isCommon(term, knowledge)) return true;
    if (!isSingle(term)) return (await searchPhrase(index, term.words, knowledge.lexicon)).size > 0;
    return (await countPages(index, term)) > 0;
  });
  const isThere = await Promise.all(found);
  return terms.filter((_, at) => isThere[at]);
}

/** Words that stand alone: common ones each from their own part, all others by one question. */
function alone(index: SearchIndex, clauses: Clause[], knowledge: Knowledge): Promise<Scores>[] {
  const terms = clauses.filter((clause) => !isCompound(clause)).flatMap(({ any }) => any.filter(isSingle));
  const rare = terms.filter((term) => !isCommon(term, knowledge));
  const common = terms.filter((term) => isCommon(term, knowledge));
  return [
    ...(rare.length > 0 ? [searchAll(index, rare)] : []),
    ...common.map((term) => searchOne(index, term, knowledge)),
  ];
}

async function searchOne(index: SearchIndex, term: Term, knowledge: Knowledge): Promise<Scores> {
  if (!isSingle(term)) return searchPhrase(index, term.words, knowledge.lexicon);
  if (!isCommon(term, knowledge)) return searchAll(index, [term]);
  // A word that stands nearly everywhere says nothing of how well a text fits.
  return new Map((await readCommon(index, term.root)).map((page) => [page, 0]));
}

function isCommon(term: Term, { common }: Knowledge): term is Extract<Term, { kind: "root" }> {
  return term.kind === "root" && common.has(term.root);
}

function isCompound({ any }: Clause): boolean {
  return any.length > 1 || any.some((term) => !isSingle(term));
}

function isSingle(term: Term): term is Single {
  return term.kind !== "phrase";
}

/** The pages that have any of the terms, each with its best score. */
async function searchAny(index: SearchIndex, terms: Term[], knowledge: Knowledge): Promise<Scores> {
  const best: Scores = new Map();
  for (const scores of await Promise.all(terms.map((term) => searchOne(index, term, knowledge))))
    for (const [page, score] of scores) best.set(page, Math.max(score, best.get(page) ?? 0));
  return best;
}

/** The pages that are in all, with the sum of their scores. */
function intersect([first = new Map(), ...others]: Scores[]): Scores {
  const both: Scores = new Map();
  for (const [page, score] of first) {
    if (!others.every((scores) => scores.has(page))) continue;
    both.set(
      page,
      others.reduce((sum, scores) => sum + (scores.get(page) ?? 0), score),
    );
  }
  return both;
}

function typedOf(looked: Looked[], isSo: (one: Looked) => boolean): string[] {
  return looked.filter(isSo).map(({ clause }) => clause.typed);
}
