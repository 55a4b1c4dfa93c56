import { EXPECTED } from "../archive/index.ts";
import type { BuildReport } from "../build/index.ts";
import { type Article, fieldOf, formatProblem, isUnknown, type Problem } from "../model/index.ts";

/** Files and problems that a summary names one by one; the rest it counts. */
const SHOWN = 20;

/** The end of a build, for the person who started it. */
export function summarize(
  report: BuildReport,
  { output, seconds }: { output: string; seconds: number },
): string {
  const { articles, pages, words, problems, written, unchanged } = report;
  const parts = [
    ...section("Not stated in the text, and shown as unknown:", unknownFields(articles)),
    ...section("To look at:", problems.filter(({ severity }) => severity !== "info").map(formatProblem)),
    ...section("Good to know:", problems.filter(isOfForm).map(formatProblem)),
  ];
  const head = written
    ? `${articles.length} texts became ${pages} pages, ${words} words indexed, in ${seconds.toFixed(1)} s.`
    : unchanged
      ? `Nothing has changed since the last build; seen in ${seconds.toFixed(1)} s.`
      : "Nothing was built; what was there before is untouched.";
  const foot =
    written || unchanged
      ? [`The site is in ${output}. Look at it: npm start, or open ${output}/index.html.`]
      : [];
  return `${[head, "", ...parts, ...foot].join("\n")}\n`;
}

/** What the parser could not find is told by field above, not a second time. */
function isOfForm({ severity, rule }: Problem): boolean {
  return severity === "info" && !rule.startsWith("unknown-");
}

function unknownFields(articles: Article[]): string[] {
  return [...articles]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((article) => {
      const fields = EXPECTED.filter((field) => isUnknown(fieldOf(article, field)));
      return fields.length > 0 ? [`${article.file}: ${fields.join(", ")}`] : [];
    });
}

function section(title: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  return [title, ...shown, ...(rest > 0 ? [`  … and ${rest} more`] : []), ""];
}
