import { formatProblem, type Problem } from "../model/index.ts";

/** Prints problems and tells the exit status that they demand. */
export function report(problems: Problem[]): number {
  const { status, problems: text } = formatReport(problems, problems, false);
  process.stderr.write(text);
  return status;
}

/** Problems a line each, and the exit status that all that were found demand. */
export function formatReport(
  shown: Problem[],
  all: Problem[],
  strict: boolean,
): { status: number; problems: string } {
  const fatal = all.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return { status: fatal ? 1 : 0, problems: shown.map((problem) => `${formatProblem(problem)}\n`).join("") };
}
