import { type Review, review } from "../archive/index.ts";
import type { Article, Problem, Settings, Source } from "../model/index.ts";
import { knowledgeOf, parse } from "../parse/index.ts";
import { read } from "../read/index.ts";

/** Reads a folder of texts and tells what a curator should look at, worst first. `today` is an ISO date. */
export async function check(folder: string, settings: Settings, today: string): Promise<Review[]> {
  const { sources, problems } = await read(folder);
  const knowledge = knowledgeOf(settings);
  const parsed = sources.map((source) => {
    const { article, problems } = parse(source, knowledge);
    return { article, problems: [...problems, ...futureDate(source, article, today)] };
  });
  const articles = parsed.map(({ article }) => article);
  return review(articles, [...problems, ...parsed.flatMap((result) => result.problems)]);
}

/** A date of publication after `today`; only a check on a given day can know. */
function futureDate(
  { file, firstLine }: Source,
  { datePublished, evidence }: Article,
  today: string,
): Problem[] {
  if (!datePublished || datePublished.slice(0, 10) <= today) return [];
  const { basis, line = 1 } = evidence.datePublished?.[0] ?? {};
  const reason = `the date of publication, ${datePublished}, is after today (${today}); correct it with datePublished in the front matter`;
  const at = basis === "corrected" ? line : firstLine + line - 1;
  return [{ file, line: at, rule: "date-in-future", severity: "warning", reason }];
}

/** A review as a person reads it in a terminal. */
export function formatReview({ file, problems, unknown, settle }: Review): string {
  const found = problems.map(
    ({ line, severity, reason }) => `  ${line ? `line ${line}: ` : ""}${severity}: ${reason}`,
  );
  const where = settle[0] === "---" ? "at the top of the file" : "in its front matter";
  const missing = [
    `  not stated: ${unknown.join(", ")}`,
    `  settle it ${where} with`,
    ...settle.map((line) => `    ${line}`),
  ];
  return [file, ...found, ...(unknown.length > 0 ? missing : []), ""].join("\n");
}
