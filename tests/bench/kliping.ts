import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCRIPT } from "../commands/kliping.ts";
import { bytesOf, type Snapshot, snapshot, touched } from "./files.ts";
import { type Cost, measure } from "./measure.ts";

/** A build by Kliping. */
export interface Build extends Cost {
  pages: number;
  files: number;
  bytes: number;
  /** Files of the output that are new, gone or written anew. */
  touched: number;
}

/** A stage of a build, in the words of its progress. */
export interface Stage {
  stage: string;
  seconds: number;
}

/** Builds a folder of texts cold, again with nothing changed, and again after one text was mended. `output` is new. */
export async function buildThrice(
  texts: string,
  output: string,
): Promise<{ cold: Build; warm: Build; edit: Build }> {
  const cold = await build(texts, output, new Map());
  const warm = await build(texts, output, cold.after);
  mendOne(texts);
  const edit = await build(texts, output, warm.after);
  return { cold: cold.cost, warm: warm.cost, edit: edit.cost };
}

async function build(
  texts: string,
  output: string,
  before: Snapshot,
): Promise<{ cost: Build; after: Snapshot }> {
  const args = [SCRIPT, "build", "--articles", texts, "--output", output];
  const { output: said, ...cost } = await measure(process.execPath, args);
  const after = snapshot(output);
  const pages = Number(/became (\d+) pages/.exec(said)?.[1] ?? 0);
  return {
    cost: { ...cost, pages, files: after.size, bytes: bytesOf(after), touched: touched(before, after) },
    after,
  };
}

/** What a curator does most: one text in the middle gets another date. Its address stays, its lists change. */
function mendOne(texts: string): void {
  const files = readdirSync(texts).sort();
  const file = join(texts, files[Math.floor(files.length / 2)] ?? "");
  writeFileSync(file, `---\ndatePublished: 2021-03-04\n---\n${readFileSync(file, "utf8")}`);
}

/**
 * Builds cold into a folder of its own, in which the cache lies too, and asks the build itself when each stage began.
 * The time before the first is the program's start.
 */
export async function stagesOf(texts: string, folder: string): Promise<Stage[]> {
  const hook = join(import.meta.dirname, "stages.ts");
  const cost = await measure(process.execPath, ["--import", "tsx", hook, texts, join(folder, "site")]);
  const begun: { stage: string; at: number }[] = JSON.parse(cost.output.slice(cost.output.indexOf("[{")));
  return begun.flatMap(({ stage, at }, index) => {
    const next = begun[index + 1];
    return next ? [{ stage, seconds: next.at - at }] : [];
  });
}
