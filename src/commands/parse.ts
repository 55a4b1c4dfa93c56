import type { Settings } from "../model/index.ts";
import { parseFiles } from "./parseFiles.ts";
import { report } from "./report.ts";

/** Prints what is understood of each file. */
export async function runParse(files: string[], settings: Settings): Promise<number> {
  const problems = await parseFiles(files, settings, (line) => process.stdout.write(line));
  return report(problems.filter(({ severity }) => severity !== "info"));
}
