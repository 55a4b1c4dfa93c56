import { relative } from "node:path";
import { joinArchives, type Progress } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { formatReport } from "./report.ts";
import type { Outcome } from "./thread.ts";

export interface JoinFlags {
  /** Folders of finished sites. */
  archives: string[];
  output: string;
  /** The folder from which the curator sees the site. */
  from: string;
  quiet?: boolean;
}

/** Makes one search over finished sites; returns what there is to tell. */
export async function joinSites(
  { archives, output, from, quiet = false }: JoinFlags,
  settings: Settings,
  progress: Progress,
): Promise<Outcome> {
  const began = performance.now();
  const { articles, problems, written } = await joinArchives({ archives, output, settings, progress });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = [
    `One search over ${articles} articles of ${archives.length} archives was made in ${seconds} s.`,
    `It is in ${relative(from, output) || "."}; publish the archives so that they stand as they do now, seen from there.`,
    "Join again whenever one of them was built anew.",
  ];
  return {
    ...formatReport(problems, problems, false),
    summary: written && !quiet ? `${lines.join("\n")}\n` : "",
  };
}
