import { futureDates, type Review, review } from "./archive/index.ts";
import { knowledgeOf } from "./knowledge.ts";
import { parse } from "./parse/index.ts";
import { read } from "./read/index.ts";
import type { Settings } from "./settings.ts";

/** Reads a folder of texts and tells what a curator should look at, worst first. `today` is an ISO date. */
export async function check(folder: string, settings: Settings, today: string): Promise<Review[]> {
  const { sources, problems } = await read(folder);
  const knowledge = knowledgeOf(settings);
  const parsed = sources.map((source) => parse(source, knowledge));
  const articles = parsed.map(({ article }) => article);
  const all = [...problems, ...parsed.flatMap((result) => result.problems), ...futureDates(articles, today)];
  return review(articles, all);
}

/** A review as a person reads it in a terminal. */
export function formatReview({ file, problems, unknown, settle }: Review): string {
  const found = problems.map(
    ({ line, severity, reason }) => `  ${line ? `line ${line}: ` : ""}${severity}: ${reason}`,
  );
  const missing = unknown.length > 0 ? [`  not stated: ${unknown.join(", ")}`, ...asFrontMatter(settle)] : [];
  return [file, ...found, ...missing, ""].join("\n");
}

function asFrontMatter(lines: string[]): string[] {
  return [
    "  settle it at the top of the file with",
    ...["---", ...lines, "---"].map((line) => `    ${line}`),
  ];
}
