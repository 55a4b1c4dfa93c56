/**
 * Measures how fast texts are understood, on one core: `npm run bench`. The texts are those of the shared
 * corpus where it lies beside the project, elsewhere the five texts again and again in changing pieces. The
 * ratio is against the floor: splitting the same texts into lines and words.
 */
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Source } from "../src/article.ts";
import { KNOWLEDGE, parse } from "../src/parse/index.ts";
import { readSource } from "../src/read/index.ts";
import { readCorpus } from "./corpus.ts";

/** Every eighth text of the corpus: 4,634. */
const STEP = 8;
const PASSES = 5;
const ARTICLES = join(import.meta.dirname, "../articles");

const found = await fromCorpus();
const sources = found.length > 0 ? found : generated(4000);
const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${cpus()[0]?.model}, Node ${process.version}, one core`);
console.log(
  `${sources.length} texts${found.length > 0 ? " of the corpus" : ", generated"}, ${characters} characters`,
);

const floor = best(() => sources.map(({ text }) => text.split("\n").map((line) => line.split(" "))));
const parseAll = () => sources.map((source) => parse(source, KNOWLEDGE).article.body.length);
const cold = seconds(parseAll);
const parsed = best(parseAll);
console.log(`floor  ${rate(floor)}`);
console.log(`cold   ${rate(cold)}, while the program is still being compiled`);
console.log(
  `parse  ${rate(parsed)}, the best of ${PASSES} passes, ${(parsed / floor).toFixed(1)} times the floor`,
);

async function fromCorpus(): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const { id, text } of readCorpus(STEP)) {
    const { source } = readSource(`${id}.txt`, Buffer.from(text));
    if (source) sources.push(source);
  }
  return sources;
}

/** Texts made of the five: each begins at another line, so that no two are the same. */
function generated(count: number): Source[] {
  const lines = readdirSync(ARTICLES).flatMap((file) =>
    readFileSync(join(ARTICLES, file), "utf8").split("\n"),
  );
  return Array.from({ length: count }, (_, index) => {
    const start = (index * 7) % (lines.length - 40);
    const { source } = readSource("generated.txt", Buffer.from(lines.slice(start, start + 40).join("\n")));
    return source;
  }).filter((source) => source !== null);
}

/** The best of some passes: the machine may be busy with something else during the others. */
function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: PASSES }, () => seconds(work)));
}

/** Seconds of one core, those of the compiler and the garbage collector included; waiting for a core does not count. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

function rate(spent: number): string {
  return `${spent.toFixed(2)} s  ${Math.round(sources.length / spent)} texts a second`;
}
