import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Problem } from "../../model/index.ts";
import { readFiles } from "../../read/index.ts";

/** A text that someone wants in the archive. */
export interface Input {
  /** As a message names it. */
  file: string;
  /** The name that it had; undefined for what was piped in. */
  name?: string;
  bytes: Uint8Array;
}

/** Reads what was named on the command line: files, all texts of folders, and `-` for standard input. */
export async function gather(inputs: string[]): Promise<{ found: Input[]; problems: Problem[] }> {
  const found: Input[] = [];
  const problems: Problem[] = [];
  for (const input of inputs) {
    try {
      if (input === "-") found.push({ file: "-", bytes: await buffer(process.stdin) });
      else if ((await stat(input)).isDirectory()) {
        const folder = await readFiles(input);
        found.push(...folder.contents.map(({ file, bytes }) => ({ ...named(join(input, file)), bytes })));
        problems.push(...folder.problems.map((problem) => ({ ...problem, file: join(input, problem.file) })));
      } else found.push({ ...named(input), bytes: await readFile(input) });
    } catch (error) {
      const reason = `cannot be read: ${error instanceof Error ? error.message : error}`;
      problems.push({ file: input, rule: "unreadable", severity: "error", reason });
    }
  }
  return { found, problems };
}

function named(file: string): { file: string; name: string } {
  return { file, name: basename(file) };
}
