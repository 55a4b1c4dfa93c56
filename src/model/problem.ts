export type Severity = "error" | "warning" | "info";

/**
 * Something about a file that its curator should know. Problems are data: stages return them,
 * and only the CLI and the Eleventy config print them (after vfile-message).
 */
export interface Problem {
  /** Path of the file, as the curator wrote it. */
  file: string;
  /** Line in the file, counted from 1. */
  line?: number;
  /** Column in UTF-16 units, counted from 1. */
  column?: number;
  /** Name of the rule that found it, kebab-case. */
  rule: string;
  /** `error`: the file could not be used. `warning`: used, but look at it. `info`: worth knowing. */
  severity: Severity;
  /** One sentence that says what is wrong and the way out. */
  reason: string;
  actual?: string;
  expected?: string;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders problems by file, then position, then severity; for a list that a person reads. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    RANK[a.severity] - RANK[b.severity]
  );
}

/** One line for a terminal: `articles/a.txt:3:5 warning  reason (rule)`. */
export function formatProblem({ file, line, column, rule, severity, reason }: Problem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  return printable(`${position} ${severity}  ${reason} (${rule})`);
}

/** What a terminal would obey, and what turns the direction of writing or cannot be seen (Unicode's Cc, Bidi_Control). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Names of files and words of texts as they may be printed: on one line, with `\u{1b}` for what cannot be seen. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
