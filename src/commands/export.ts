import type { Settings } from "../model/index.ts";
import { exportMarkdown, exportOpenSearch } from "../publish/index.ts";
import { report } from "./report.ts";

const EXPORTS = { markdown: exportMarkdown, opensearch: exportOpenSearch };

/** Writes every article into a folder in the form that was asked for. */
export async function runExport(
  form: keyof typeof EXPORTS,
  articles: string,
  folder: string,
  settings: Settings,
): Promise<number> {
  const { count, problems } = await EXPORTS[form](articles, folder, settings);
  if (count > 0) console.log(`${count} articles are in ${folder}.`);
  return report(problems.filter(({ severity }) => severity === "error"));
}
