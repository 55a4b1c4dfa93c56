import { relative } from "node:path";
import { build, type Progress } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { formatReport } from "./report.ts";
import { summarize } from "./summary.ts";
import type { Outcome } from "./thread.ts";

export interface BuildFlags {
  articles: string;
  output: string;
  /** The folder from which the curator sees the site. */
  from: string;
  strict?: boolean;
  quiet?: boolean;
}

/** Builds the site; returns what there is to tell. */
export async function buildSite(
  { articles, output, from, strict = false, quiet = false }: BuildFlags,
  settings: Settings,
  progress: Progress,
): Promise<Outcome> {
  const began = performance.now();
  const result = await build({
    articles,
    output,
    settings,
    strict,
    progress,
  });
  const seconds = (performance.now() - began) / 1000;
  const { problems } = result;
  const shown = quiet ? problems.filter(({ severity }) => severity !== "info") : [];
  return {
    ...formatReport(shown, problems, strict),
    summary: quiet ? "" : summarize(result, { output: relative(from, output) || ".", seconds }),
  };
}
