import { type Archive, type Review, review } from "../../archive/index.ts";
import { PAGES, type Problem, partPath, type SitePath, shownFileOf, slug } from "../../model/index.ts";
import { maskName } from "../../parse/index.ts";
import { words } from "../words.ts";
import { series } from "./lazyPages.ts";
import { bracketed, page } from "./page.ts";
import { spread } from "./spread.ts";
import type { Link, Pending, ReviewPage, Series } from "./types.ts";

/** Files that are to be looked at, all or those with one thing. */
interface List {
  path: SitePath;
  heading: string;
  files: Review[];
  tally: ReviewPage["tally"];
  up: Link | null;
}

/** What a curator should look at, as `kliping check` tells it: all of it, and what there is of each kind. */
export function toReviewPages({ entries }: Archive, problems: Problem[]): Series<ReviewPage> {
  const articles = entries.map(({ article }) => article);
  const lists = listsOf(review(articles, problems));
  const paths = lists.flatMap(({ path, files }) => spread(path, files, (_files, path) => path));
  const pages = new Map(
    entries.map((entry) => [entry.article.file, { text: bracketed(entry), path: entry.path }]),
  );
  const rows = (files: Review[]) => files.map((entry) => toRow(entry, pages.get(entry.file) ?? null));
  return series(paths, () => eachPage(lists, rows));
}

function* eachPage(
  lists: List[],
  rowsOf: (files: Review[]) => ReviewPage["files"],
): Generator<Pending<ReviewPage>> {
  for (const { path: first, heading, files, tally, up } of lists) {
    const summary = words.review.summary(words.number(files.length));
    const pages = spread(first, files, (shown, path, pages) => ({
      ...page(path, heading, words.review.description(summary)),
      summary,
      tally: path === first ? tally : [],
      files: rowsOf(shown),
      up,
      pages,
    }));
    for (const made of pages) yield { path: made.path, inputs: JSON.stringify(made), make: () => made };
  }
}

/** The list of all, which says of how many texts each thing is to be looked at, and those of the things, most first. */
function listsOf(files: Review[]): List[] {
  const { review: path } = PAGES;
  const up = { text: words.review.title, path };
  const kinds = [...filesByKind(files)]
    .sort(([a, { length: most }], [b, { length: count }]) => count - most || (a < b ? -1 : 1))
    .map(([what, files]): List => {
      const heading = what.replace(/\.$/, "");
      return { path: partPath(path, slug(heading)), heading, files, tally: [], up };
    });
  const tally = kinds.map(({ heading, files, path }) => ({
    words: heading,
    count: { text: words.number(files.length), path },
  }));
  return [{ path, heading: up.text, files, tally, up: null }, ...kinds];
}

function filesByKind(files: Review[]): Map<string, Review[]> {
  const kinds = new Map<string, Review[]>();
  for (const file of files) {
    const missing = file.unknown.map((field) => words.review.missing(words.fields[field]));
    const found = file.problems.map(({ rule }) => words.review.problems[rule] ?? rule);
    for (const what of new Set([...missing, ...found])) {
      const same = kinds.get(what);
      if (same) same.push(file);
      else kinds.set(what, [file]);
    }
  }
  return kinds;
}

function toRow(
  { file, article, unknown, problems, settle }: Review,
  link: Link | null,
): ReviewPage["files"][number] {
  return {
    file: article ? shownFileOf(article) : maskName(file),
    link,
    unknown: unknown.map((field) => words.fields[field]),
    problems: problems.map(({ severity, line, rule, reason }) => ({
      severity: severity === "error" ? words.review.error : words.review.warning,
      line: line ?? null,
      words: words.review.problems[rule] ?? maskName(reason),
    })),
    settle: settle.join("\n"),
  };
}
