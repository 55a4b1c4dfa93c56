import {
  countPages,
  type Scores,
  type SearchIndex,
  type Single,
  searchAll,
  searchPhrase,
} from "../pagefind/open.ts";
import { readCommon } from "./filterPages.ts";
import type { Knowledge } from "./openLexicon.ts";
import { beginningsOf, type Clause, type Query, type Term } from "./queryParser.ts";
import { rootOf } from "./rootOf.ts";
import { tokenOf } from "./token.ts";

/** What a query's words lead to. */
export interface Match {
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
export async function match(index: SearchIndex, query: Query, knowledge: Knowledge): Promise<Match> {
  const looked = await Promise.all(query.clauses.map((clause) => look(index, clause, knowledge)));
  const clauses = looked.map(({ clause }) => clause);
  const found = {
    missing: typedOf(looked, ({ clause }) => !clause.excluded && clause.any.length === 0),
    widened: typedOf(looked, ({ isWidened }) => isWidened),
    query: { clauses },
  };
  if (found.missing.length > 0) return { ...found, scores: new Map(), excluded: new Set() };
  const wanted = looked.filter(({ clause }) => !clause.excluded).map(({ ways }) => ways);
  const parts = await Promise.all([
    ...alone(index, wanted, knowledge),
    ...wanted.filter(isCompound).map((ways) => searchAny(index, ways, knowledge)),
  ]);
  const left = looked.filter(({ clause }) => clause.excluded).map(({ ways }) => ways);
  const excluding = await Promise.all(left.map((ways) => searchAny(index, ways, knowledge)));
  const excluded = new Set(excluding.flatMap((scores) => [...scores.keys()]));
  return { ...found, scores: parts.length > 0 ? intersect(parts) : null, excluded };
}

/** One way in which a clause is met. What a phrase leads to is known once it is known that it leads anywhere. */
type Way = Single | { kind: "scores"; scores: Scores };

interface ClauseWays {
  clause: Clause;
  /** Any of these meets it. */
  ways: Way[];
  isWidened: boolean;
}

/** Leaves of a clause what stands in the index; a lone word that does not may be the beginning of one. */
async function look(index: SearchIndex, clause: Clause, knowledge: Knowledge): Promise<ClauseWays> {
  const { token } = clause;
  if (token !== null) {
    const name: Single = { kind: "name", token };
    if ((await countPages(index, name)) > 0) return { clause, ways: [name], isWidened: false };
  }
  const known = await inIndex(index, clause, clause.any, knowledge);
  const [first] = clause.any;
  if (known.ways.length > 0 || clause.excluded || first?.kind !== "root")
    return { ...known, isWidened: false };
  const longer = await inIndex(index, clause, beginningsOf(first.word, knowledge.lexicon), knowledge);
  return { ...longer, isWidened: longer.ways.length > 0 };
}

/** The clause with those of the terms that stand in the index. */
async function inIndex(
  index: SearchIndex,
  clause: Clause,
  terms: Term[],
  knowledge: Knowledge,
): Promise<Pick<ClauseWays, "clause" | "ways">> {
  const found = await Promise.all(terms.map((term) => wayOf(index, term, knowledge)));
  const ways = found.filter((way) => way !== null);
  return { clause: { ...clause, any: terms.filter((_, at) => found[at] !== null) }, ways };
}

async function wayOf(index: SearchIndex, term: Term, knowledge: Knowledge): Promise<Way | null> {
  if (isCommon(term, knowledge)) return term;
  if (term.kind !== "phrase") return (await countPages(index, term)) > 0 ? term : null;
  const tokens = term.words.map((word) => tokenOf(word, rootOf(word, knowledge.lexicon)));
  const scores = await searchPhrase(index, tokens);
  return scores.size > 0 ? { kind: "scores", scores } : null;
}

/** Words that stand alone: common ones each from their own file, all others by one question. */
function alone(index: SearchIndex, wanted: Way[][], knowledge: Knowledge): Promise<Scores>[] {
  const terms = wanted.filter((ways) => !isCompound(ways)).flatMap((ways) => ways.filter(isSingle));
  const rare = terms.filter((term) => !isCommon(term, knowledge));
  const common = terms.filter((term) => isCommon(term, knowledge));
  return [
    ...(rare.length > 0 ? [searchAll(index, rare)] : []),
    ...common.map((term) => searchOne(index, term, knowledge)),
  ];
}

async function searchOne(index: SearchIndex, way: Way, knowledge: Knowledge): Promise<Scores> {
  if (way.kind === "scores") return way.scores;
  return isCommon(way, knowledge) ? readCommon(index, way.root) : searchAll(index, [way]);
}

type Root = Extract<Term, { kind: "root" }>;

function isCommon(term: Term | Way, { common }: Knowledge): term is Root {
  return term.kind === "root" && common.has(term.root);
}

function isCompound(ways: Way[]): boolean {
  return ways.length > 1 || !ways.every(isSingle);
}

function isSingle(way: Way): way is Single {
  return way.kind !== "scores";
}

/** The pages that are met in any of the ways, each with its best score. */
async function searchAny(index: SearchIndex, ways: Way[], knowledge: Knowledge): Promise<Scores> {
  const best: Scores = new Map();
  for (const scores of await Promise.all(ways.map((way) => searchOne(index, way, knowledge))))
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

function typedOf(looked: ClauseWays[], isSo: (one: ClauseWays) => boolean): string[] {
  return looked.filter(isSo).map(({ clause }) => clause.typed);
}
