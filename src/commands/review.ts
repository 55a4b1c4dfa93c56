import { type Review, review } from "../archive/index.ts";
import type { Problem, Settings } from "../model/index.ts";
import { type Text, understandFolder } from "../parse/index.ts";

/** Reads a folder of texts and tells what a curator should look at, worst first. `today` is an ISO date. */
export async function check(folder: string, settings: Settings, today: string): Promise<Review[]> {
  const { texts, problems } = await understandFolder(folder, settings);
  const articles = texts.map(({ article }) => article);
  const ofTexts = texts.flatMap((text) => [...text.problems, ...futureDate(text, today)]);
  return review(articles, [...problems, ...ofTexts]);
}

/** A date of publication after `today`; only a check on a given day can know. */
function futureDate({ source, article }: Text, today: string): Problem[] {
  const { file, firstLine } = source;
  const { datePublished, evidence } = article;
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
