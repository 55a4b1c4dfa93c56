import { relative } from "node:path";
import { build, stageClock } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { describeError, explainFault } from "../output/index.ts";
import { report } from "./report.ts";
import { summarize } from "./summary.ts";

export interface BuildFlags {
  articles: string;
  output: string;
  strict?: boolean;
  quiet?: boolean;
}

/** Builds the site and tells what there is to tell; `from` is the folder from which the curator sees it. */
export function runBuild(flags: BuildFlags, from: string, settings: Settings): Promise<number> {
  tellLostFaults(flags.output);
  return buildAndTell(flags, from, settings);
}

/** Builds each time that the process which began this one asks for it, and answers with the exit status. */
export function answerBuilds(flags: BuildFlags, settings: Settings): Promise<never> {
  tellLostFaults(flags.output);
  process.on("message", async () => {
    const status = await buildAndTell(flags, process.cwd(), settings).catch((error: unknown) => {
      console.error(`kliping: ${describeError(error)}`);
      return 1;
    });
    process.send?.(status);
  });
  process.channel?.ref();
  return new Promise(() => {});
}

/** Eleventy goes on with other files after one has failed, and lets go of what fails then. */
function tellLostFaults(output: string): void {
  process.on("unhandledRejection", (error) => {
    console.error(`kliping: ${explainFault(error, output) ?? describeError(error)}`);
    process.exit(1);
  });
}

async function buildAndTell(
  { articles, output, strict = false, quiet = false }: BuildFlags,
  from: string,
  settings: Settings,
): Promise<number> {
  const clock = stageClock();
  const result = await build({
    articles,
    output,
    settings,
    strict,
    began: () => process.send?.(output),
    progress: quiet ? () => {} : clock.tell,
  });
  if (result.written || result.unchanged) process.send?.("");
  const seconds = clock.end();
  if (!quiet) process.stdout.write(summarize(result, { output: relative(from, output) || ".", seconds }));
  const { problems } = result;
  return report(quiet ? problems.filter(({ severity }) => severity !== "info") : [], problems, strict);
}
