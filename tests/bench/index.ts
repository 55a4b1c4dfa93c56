/**
 * Measures the build against the floor, Hugo and plain Eleventy: `npm run bench -- [--sizes 5,1000] [--all]`. The texts
 * are those of the shared corpus where it lies beside the project, elsewhere generated ones. Prints a table and writes
 * `bench/latest.json`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Figures, Size } from "./figures.ts";
import { snapshot } from "./files.ts";
import { buildThrice, stagesOf } from "./kliping.ts";
import { type Cost, measure } from "./measure.ts";
import { emptyEleventy, hugoVersion, withEleventy, withHugo } from "./others.ts";
import type { Parsing } from "./parser.ts";
import { print } from "./table.ts";
import { ALL, fillFolder } from "./texts.ts";

const RESULT = join(import.meta.dirname, "../../bench/latest.json");
/** Texts for the parser alone: every sixteenth of the corpus. */
const PARSED = ALL / 16;

const { values } = parseArgs({
  options: { sizes: { type: "string", default: "5,1000,10000" }, all: { type: "boolean", default: false } },
});
const sizes = [...values.sizes.split(",").map(Number), ...(values.all ? [ALL] : [])];
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error("--sizes takes numbers, like 5,1000");

// Nothing in it is deleted before the end: on ext4, files made after many were deleted cost up to ten times as much.
const work = mkdtempSync(join(tmpdir(), "kliping-bench-"));
process.once("SIGINT", () => {
  rmSync(work, { recursive: true, force: true });
  process.exit(130);
});
try {
  console.log(`\n${print(await run())}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function run(): Promise<Figures> {
  const hugo = await hugoVersion();
  const machine = {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    hugo,
  };
  say("parser");
  const parser = await measureParser();
  say("an empty site");
  // The first start reads all from disk; who builds once more has it in memory.
  await emptyEleventy(join(work, "read"));
  const empty = await emptyEleventy(join(work, "empty"));
  say("the program");
  // The first build after a change bundles it.
  await fillFolder(join(work, "first"), 5);
  await buildThrice(join(work, "first"), join(work, "bundled/site"));
  const figures: Figures = { machine, parser, empty, sizes: [] };
  for (const size of sizes) {
    figures.sizes.push(await measureSize(size, hugo !== null));
    save(figures);
  }
  return figures;
}

/** After each size: who stops a long run keeps what it has measured. */
function save(figures: Figures): void {
  mkdirSync(dirname(RESULT), { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(figures, null, 2)}\n`);
}

async function measureParser(): Promise<Parsing> {
  const texts = join(work, "parser");
  await fillFolder(texts, PARSED);
  const script = join(import.meta.dirname, "parser.ts");
  const { output } = await measure(process.execPath, ["--import", "tsx", script, texts]);
  return JSON.parse(output.slice(output.indexOf("{")));
}

async function measureSize(count: number, hasHugo: boolean): Promise<Size> {
  const folder = join(work, `${count}`);
  const [texts, site] = [join(folder, "texts"), join(folder, "kliping/site")];
  const origin = await fillFolder(texts, count);
  say(`${count} texts: stages`);
  const stages = await stagesOf(texts, join(folder, "stages"));
  say(`${count} texts: Kliping cold, warm, after one edit`);
  const builds = await buildThrice(texts, site);
  say(`${count} texts: floor`);
  const floor = await measureFloor(texts, site, folder);
  say(`${count} texts: Hugo`);
  const hugo = hasHugo ? await withHugo(texts, join(folder, "hugo")) : null;
  say(`${count} texts: Eleventy`);
  const eleventy = await withEleventy(texts, join(folder, "eleventy"));
  return { texts: count, origin, ...builds, stages, floor, hugo, eleventy };
}

async function measureFloor(texts: string, site: string, folder: string): Promise<Cost> {
  const [list, output] = [join(folder, "files.json"), join(folder, "floor")];
  const files = [...snapshot(site)].map(([path, { bytes }]) => [path, bytes]);
  writeFileSync(list, JSON.stringify(files));
  const script = join(import.meta.dirname, "floor.ts");
  const { output: said, ...cost } = await measure(process.execPath, [
    "--import",
    "tsx",
    script,
    texts,
    list,
    output,
  ]);
  return cost;
}

function say(what: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)}  ${what} …`);
}
