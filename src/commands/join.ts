import { relative } from "node:path";
import { joinArchives, stageClock } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { report } from "./report.ts";

export interface JoinFlags {
  output: string;
  quiet?: boolean;
}

/** Makes one search over finished sites and tells what there is to tell; `from` is the folder from which the curator sees it. */
export async function runJoin(
  archives: string[],
  { output, quiet = false }: JoinFlags,
  from: string,
  settings: Settings,
): Promise<number> {
  const clock = stageClock();
  const { articles, problems, written } = await joinArchives({
    archives,
    output,
    settings,
    began: () => process.send?.(output),
    progress: quiet ? () => {} : clock.tell,
  });
  if (written) process.send?.("");
  const seconds = clock.end();
  if (written && !quiet) {
    const place = relative(from, output) || ".";
    console.log(
      `One search over ${articles} articles of ${archives.length} archives was made in ${seconds.toFixed(1)} s.`,
    );
    console.log(
      `It is in ${place}; publish the archives so that they stand as they do now, seen from there.`,
    );
    console.log("Join again whenever one of them was built anew.");
  }
  return report(problems, problems, false);
}
