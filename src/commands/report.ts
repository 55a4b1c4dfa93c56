import { formatProblem, type Problem } from "../model/index.ts";

/** Prints problems and tells the exit status that they, or all that were found, demand. */
export function report(shown: Problem[], all: Problem[] = shown, strict = false): number {
  for (const problem of shown) console.error(formatProblem(problem));
  const fatal = all.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return fatal ? 1 : 0;
}
