import type { SearchIndex } from "../pagefind/open.ts";
import { daysOfPages, type FilterName, readDays, readTable } from "./filterPages.ts";
import { guess } from "./guess.ts";
import { hitsOf, type MarkedText, piecesOf } from "./hits.ts";
import { type Match, match } from "./match.ts";
import { dayTest, filterTest, type Narrowing, type Test } from "./narrow.ts";
import { NO_KNOWLEDGE, readKnowledge } from "./openLexicon.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { parseQuery } from "./queryParser.ts";
import { rewrite } from "./rewrite.ts";
import { INDEX_FILES, type Stored } from "./stored.ts";
import { nearestWord } from "./suggest.ts";
import { wordsOf } from "./textWords.ts";
import { readWords, type WordList } from "./wordList.ts";

export const ORDERS = ["relevansi", "terbaru", "terlama"] as const;

/** What a reader asks for. */
export interface Request extends Narrowing {
  /** As typed; empty for all articles. */
  words: string;
  order: (typeof ORDERS)[number];
}

/** What a request leads to. */
export interface Findings extends Pick<Match, "missing" | "widened" | "query"> {
  request: Request;
  /** Numbers of all pages found, in the order asked for. */
  pages: number[];
  /** The query as it was understood, for people: `tembak (korut ATAU "korea utara") -drone`. */
  rewritten: string;
  /** Roots and names could not be loaded; the query was carried out by rules alone. */
  isGuessed: boolean;
  /** Pages that fit the words, before anything narrows them down. */
  fitting: number[];
}

export interface Result extends Omit<Stored, "blocks"> {
  page: number;
  title: MarkedText[];
  /** Up to three. */
  passages: Passage[];
}

export interface Search {
  find(request: Request): Promise<Findings>;
  /** A page as a result. Reads what is kept of the page. */
  result(page: number, found: Findings): Promise<Result>;
  /** How many articles there would be with each value of a filter, all else being equal; most first. */
  counts(filter: FilterName, found: Findings): Promise<{ value: string; count: number }[]>;
  /** How many articles each day would have if no range were set, oldest first; how many have no day. */
  days(found: Findings): Promise<{ days: { day: string; count: number }[]; undated: number }>;
  /** What may have been meant by the words that stand nowhere; null where nothing comes near. */
  suggest(found: Findings): Promise<Suggestion | null>;
}

export interface Suggestion {
  /** Pieces of the query that stand nowhere, and what may have been meant. */
  mended: { word: string; instead: string }[];
  /** The whole query with them. */
  words: string;
}

/** Opens the search over an index: the same in a page and in Node. Nothing is read until something is asked. */
export function openSearch(index: SearchIndex): Search {
  const known = once(() => readKnowledge(index));
  /** Where there are no words, nothing must be known of them. */
  const knowledge = ({ words }: Request) =>
    words === "" ? { ...NO_KNOWLEDGE, isGuessed: false } : known().catch(() => NO_KNOWLEDGE);
  const days = once(async () => daysOfPages(await readDays(index)));
  const table = memo((filter: FilterName) => readTable(index, filter));
  const testsOf = async (narrowing: Narrowing, without?: FilterName): Promise<Test> => {
    const chosen = Object.entries(narrowing.filters) as [FilterName, { any: string[]; none: string[] }][];
    const used = chosen.filter(([name, { any, none }]) => name !== without && any.length + none.length > 0);
    const tests = await Promise.all(
      used.map(async ([name, values]) => filterTest(await table(name), values)),
    );
    const isRanged = narrowing.from !== null || narrowing.to !== null || narrowing.undated === "hidden";
    if (isRanged) tests.push(dayTest(await days(), narrowing));
    return (page) => tests.every((test) => test(page));
  };

  return {
    async find(request) {
      const knows = await knowledge(request);
      const { lexicon, aliases, isGuessed } = knows;
      const typed = parseQuery(request.words, lexicon, aliases);
      const { scores, excluded, ...matched } = await match(index, isGuessed ? guess(typed) : typed, knows);
      const all = scores ? [...scores.keys()] : [...(await days()).keys()];
      const fitting = all.filter((page) => !excluded.has(page));
      const test = await testsOf(request);
      const undated = request.order === "terlama" ? (await days()).findIndex(Boolean) : 0;
      const pages = fitting.filter(test).sort(orderOf(request, scores, undated));
      return { ...matched, request, fitting, pages, rewritten: rewrite(matched.query), isGuessed };
    },
    async result(page, found) {
      const { lexicon } = await knowledge(found.request);
      const [kept] = await index.kept("isi", [page]);
      if (!kept) throw new Error(`nothing is kept of page ${page}`);
      const { blocks, ...stored } = kept;
      const title = piecesOf(stored.headline, hitsOf(stored.headline, found.query, lexicon));
      return { page, ...stored, title, passages: passagesOf({ blocks, ...stored }, found.query, lexicon) };
    },
    async counts(filter, { fitting, request }) {
      const [test, values] = await Promise.all([testsOf(request, filter), table(filter)]);
      const left = new Set(fitting.filter(test));
      return [...values]
        .map(([value, pages]) => ({ value, count: pages.filter((page) => left.has(page)).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    },
    async days({ fitting, request }) {
      const test = await testsOf({ ...request, from: null, to: null, undated: "shown" });
      const byPage = await days();
      const counts = new Map<string, number>();
      for (const page of fitting.filter(test)) {
        const day = byPage[page] ?? "";
        counts.set(day, (counts.get(day) ?? 0) + 1);
      }
      const undated = counts.get("") ?? 0;
      counts.delete("");
      const dated = [...counts].map(([day, count]) => ({ day, count }));
      return { days: dated.sort((a, b) => (a.day < b.day ? -1 : 1)), undated };
    },
    async suggest({ missing, widened, request }) {
      const list = readWords(new TextDecoder().decode(await index.readIndexFile(INDEX_FILES.words)));
      const mended = [...missing, ...widened]
        .map((word) => ({ word, instead: mend(word, list) }))
        .filter(({ word, instead }) => instead !== word);
      const words = mended.reduce(
        (text, { word, instead }) => text.replace(word, () => instead),
        request.words,
      );
      return mended.length > 0 ? { mended, words } : null;
    },
  };
}

/** A piece of a query, in which the nearest word stands for each that the list does not have. */
function mend(piece: string, list: WordList): string {
  return wordsOf(piece).reduceRight((text, { word, start, end }) => {
    const instead = nearestWord(word, list);
    return instead ? text.slice(0, start) + instead + text.slice(end) : text;
  }, piece);
}

/** Pages are numbered by day, the `undated` first ones have none: those come last whichever way the others go. */
function orderOf(
  { order }: Request,
  scores: Match["scores"],
  undated: number,
): (a: number, b: number) => number {
  if (order === "relevansi" && scores) return (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a;
  if (order !== "terlama") return (a, b) => b - a;
  return (a, b) => Number(a < undated) - Number(b < undated) || a - b;
}

/** The answer of a question that is asked once; asked again if it failed. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  const asked = memo((_: "") => ask());
  return () => asked("");
}

function memo<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
