import { type Archive, type Review, review } from "../archive/index.ts";
import { formatNumber } from "../format.ts";
import type { Problem } from "../problem.ts";
import { PAGES } from "../url.ts";
import type { ReviewPage } from "./documents.ts";
import { bracketed, page } from "./page.ts";
import { spread } from "./pages.ts";
import { FIELD_NAMES, PROBLEM_WORDS } from "./words.ts";

/** What a curator should look at, as `kliping check` tells it. */
export function toReviewPages({ entries }: Archive, problems: Problem[]): ReviewPage[] {
  const articles = entries.map(({ article }) => article);
  const files = review(articles, problems);
  const pages = new Map(
    entries.map((entry) => [entry.article.file, { text: bracketed(entry), path: entry.path }]),
  );
  const summary = `${formatNumber(files.length)} naskah perlu diperiksa`;
  return spread(PAGES.review, files, (shown, path, numbers) => ({
    ...page(path, "Perlu diperiksa", `Untuk kurator: ${summary}.`),
    summary,
    tally: path === PAGES.review ? tally(files) : [],
    files: shown.map((entry) => toRow(entry, pages.get(entry.file) ?? null)),
    pages: numbers,
  }));
}

/** In how many texts each thing is to be looked at, most first. */
function tally(files: Review[]): ReviewPage["tally"] {
  const counts = new Map<string, number>();
  for (const { unknown, problems } of files) {
    const missing = unknown.map((field) => `${FIELD_NAMES[field]} tidak disebut`);
    const found = problems.map(({ rule }) => PROBLEM_WORDS[rule] ?? rule);
    for (const words of new Set([...missing, ...found])) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1))
    .map(([words, count]) => ({ words: words.replace(/\.$/, ""), count: formatNumber(count) }));
}

function toRow({ file, unknown, problems, settle }: Review, link: ReviewPage["files"][number]["link"]) {
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
