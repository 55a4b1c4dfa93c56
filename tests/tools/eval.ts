/**
 * Measures the parser: `npm run eval -- [FOLDER ...] [--misses] [--quick] [--no-corpus]`.
 * Scores it against folders of labels and of cases, by default all there are, and checks over the corpus that no text
 * loses a line. `--misses` lists each wrong or missed value, `--quick` reads every twentieth article of the corpus.
 * The shared folder is no part of the project: where it is absent, `tests/dumps` is scored alone.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Article } from "../../src/model/article.ts";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { GOLD, readCorpus } from "../support/corpus.ts";
import { type Case, readCases, scoreCases } from "./cases.ts";
import { readLabelled } from "./labels.ts";
import { formatFigures, formatMiss, score } from "./score.ts";

const FOLDERS = [
  ...["seeds", "dev", "wild", "cases"].map((name) => join(GOLD, name)),
  join(import.meta.dirname, "../dumps"),
].filter(existsSync);
const QUICK_STEP = 20;

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith("--")));
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
for (const folder of named.length > 0 ? named : FOLDERS) {
  const cases = readCases(folder);
  if (cases.length > 0) reportCases(folder, cases, flags.has("--misses"));
  else report(folder, flags.has("--misses"));
}
if (named.length === 0 && !flags.has("--no-corpus"))
  await reportCorpus(flags.has("--quick") ? QUICK_STEP : 1);

function report(folder: string, withMisses: boolean): void {
  const dumps = readLabelled(folder);
  const articles = new Map<string, Article>();
  for (const { id, file } of dumps) {
    const article = parseFile(file);
    if (article) articles.set(id, article);
  }
  const figures = score(dumps, articles);
  console.log(`\n${relative(process.cwd(), folder)}`);
  if (withMisses) for (const miss of figures.misses) console.log(formatMiss(miss));
  console.log(formatFigures(figures));
  if (figures.missing.length > 0) console.log(`not parsed: ${figures.missing.join(", ")}`);
}

function reportCases(folder: string, cases: Case[], withMisses: boolean): void {
  const { count, right, share, misses } = scoreCases(cases);
  console.log(`\n${relative(process.cwd(), folder)}`);
  if (withMisses) for (const [name, found] of misses) console.log(`${name} · ${found.join(" · ")}`);
  console.log(`${right} of ${count} cases right, ${(100 * share).toFixed(1)} % as the mean over kinds`);
}

function parseFile(file: string): Article | null {
  const { source } = readSource(relative(process.cwd(), file), readFileSync(file));
  return source && parse(source, KNOWLEDGE).article;
}

async function reportCorpus(step: number): Promise<void> {
  const failures: string[] = [];
  let texts = 0;
  for await (const { id, text } of readCorpus(step)) {
    const { source } = readSource(`${id}.txt`, Buffer.from(text));
    if (!source) continue;
    texts += 1;
    const problem = lossless(source);
    if (problem) failures.push(`${id} · ${problem}`);
  }
  if (texts === 0) return;
  console.log("\ncorpus");
  for (const failure of failures.slice(0, 20)) console.log(failure);
  console.log(`texts ${texts} · lossless ${texts - failures.length} · failures ${failures.length}`);
}

/** The lines of a text, put together again, are the text; returns what is wrong, or null. */
function lossless(source: NonNullable<ReturnType<typeof readSource>["source"]>): string | null {
  try {
    const { lines } = parse(source, KNOWLEDGE).article;
    if (lines.map(({ text, end }) => text + end).join("") !== source.text)
      return "the lines are not the text";
    const unnumbered = lines.findIndex(({ line }, index) => line !== index + 1);
    return unnumbered < 0 ? null : `line ${unnumbered + 1} has another number`;
  } catch (error) {
    return `the parser threw ${String(error)}`;
  }
}
