import { readFile } from "node:fs/promises";
import type { Article, Problem, Settings } from "../model/index.ts";
import { knowledgeOf, understandFile } from "../parse/index.ts";

/** Parses files one by one, writes each article as a line of JSON and returns the problems of all. */
export async function parseFiles(
  files: string[],
  settings: Settings,
  write: (line: string) => void,
): Promise<Problem[]> {
  const knowledge = knowledgeOf(settings);
  const problems: Problem[] = [];
  for (const file of files) {
    const read = await readFile(file).then(
      (bytes) => understandFile({ file, bytes }, knowledge, settings),
      (error: Error) => ({ text: null, problems: [unreadable(file, error)] }),
    );
    problems.push(...read.problems, ...(read.text?.problems ?? []));
    if (read.text) write(`${JSON.stringify(read.text.article satisfies Article)}\n`);
  }
  return problems;
}

function unreadable(file: string, { message }: Error): Problem {
  return { file, rule: "unreadable", severity: "error", reason: `cannot be read: ${message}` };
}
