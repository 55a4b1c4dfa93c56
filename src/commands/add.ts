import { createInterface } from "node:readline/promises";
import type { Provenance, Settings } from "../model/index.ts";
import { checkFrontMatter } from "../read/index.ts";
import { add } from "./add/index.ts";
import { report } from "./report.ts";

export interface AddFlags extends Omit<Provenance, "source_url" | "added"> {
  articles: string;
  sourceUrl?: string;
  yes?: boolean;
}

/** Puts texts into the archive; asks about each where there is somebody to be asked. */
export async function runAdd(
  inputs: string[],
  { articles, sourceUrl, yes, ...said }: AddFlags,
  today: string,
  settings: Settings,
): Promise<number> {
  const provenance = { source_url: sourceUrl, ...said, added: today };
  const wrong = checkFrontMatter(Object.fromEntries(Object.entries(provenance).filter(([, value]) => value)));
  for (const { message } of wrong.issues) console.error(`kliping add: ${message}`);
  if (wrong.issues.length > 0) return 2;
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !yes && !inputs.includes("-");
  const problems = await add({
    inputs,
    articles,
    settings,
    provenance,
    print: (text) => process.stdout.write(text),
    confirm: canAsk ? askToAdd : null,
  });
  return report(problems);
}

async function askToAdd(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("  Add it? [Y/n] ");
  terminal.close();
  return !/^(?:n|t)/i.test(answer.trim());
}
