import { type Archive, type Review, review } from "../archive/index.ts";
import { formatNumber } from "../format.ts";
import type { Problem } from "../problem.ts";
import { PAGES } from "../url.ts";
import type { ReviewPage } from "./documents.ts";
import { bracketed, page } from "./page.ts";
import { FIELD_NAMES, PROBLEM_WORDS } from "./words.ts";

/** What a curator should look at, as `kliping check` tells it. */
export function toReviewPage({ entries }: Archive, problems: Problem[]): ReviewPage {
  const articles = entries.map(({ article }) => article);
  const files = review(articles, problems);
  const pages = new Map(
    entries.map((entry) => [entry.article.file, { text: bracketed(entry), path: entry.path }]),
  );
  const summary = `${formatNumber(files.length)} naskah perlu diperiksa`;
  return {
    ...page(PAGES.review, "Perlu diperiksa", `Untuk kurator: ${summary}.`),
    summary,
    files: files.map((entry) => toRow(entry, pages.get(entry.file) ?? null)),
  };
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
