import { type Archive, type Review, review } from "../../archive/index.ts";
import { formatNumber, PAGES, type Problem, partPath, type SitePath, slug } from "../../model/index.ts";
import { series } from "./lazyPages.ts";
import { bracketed, page } from "./page.ts";
import { spread } from "./spread.ts";
import type { Link, Pending, ReviewPage, Series } from "./types.ts";
import { FIELD_NAMES, PROBLEM_WORDS } from "./words.ts";

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
    const summary = `${formatNumber(files.length)} naskah perlu diperiksa`;
    const pages = spread(first, files, (shown, path, pages) => ({
      ...page(path, heading, `Untuk kurator: ${summary}.`),
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
  const up = { text: "Perlu diperiksa", path };
  const kinds = [...filesByKind(files)]
    .sort(([a, { length: most }], [b, { length: count }]) => count - most || (a < b ? -1 : 1))
    .map(([words, files]): List => {
      const heading = words.replace(/\.$/, "");
      return { path: partPath(path, slug(heading)), heading, files, tally: [], up };
    });
  const tally = kinds.map(({ heading, files, path }) => ({
    words: heading,
    count: { text: formatNumber(files.length), path },
  }));
  return [{ path, heading: up.text, files, tally, up: null }, ...kinds];
}

function filesByKind(files: Review[]): Map<string, Review[]> {
  const kinds = new Map<string, Review[]>();
  for (const file of files) {
    const missing = file.unknown.map((field) => `${FIELD_NAMES[field]} tidak disebut`);
    const found = file.problems.map(({ rule }) => PROBLEM_WORDS[rule] ?? rule);
    for (const words of new Set([...missing, ...found])) {
      const same = kinds.get(words);
      if (same) same.push(file);
      else kinds.set(words, [file]);
    }
  }
  return kinds;
}

function toRow({ file, unknown, problems, settle }: Review, link: Link | null): ReviewPage["files"][number] {
  return {
    file,
    link,
    unknown: unknown.map((field) => FIELD_NAMES[field]),
    problems: problems.map(({ severity, line, rule, reason }) => ({
      severity: severity === "error" ? "Galat" : "Peringatan",
      line: line ?? null,
      words: PROBLEM_WORDS[rule] ?? reason,
    })),
    settle: settle.join("\n"),
  };
}
