/**
 * Measures how fast texts are understood, on one core, and prints it as JSON. The ratio is against the floor:
 * splitting the same texts into lines and words.
 */
import type { Source } from "../../src/model/article.ts";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { read } from "../../src/read/index.ts";

/** What it took, in seconds of one core. */
export interface Parsing {
  texts: number;
  characters: number;
  floor: number;
  /** The first pass, while the program is being compiled. */
  cold: number;
  /** The best of some passes. */
  warm: number;
}

const PASSES = 5;

if (process.argv[2]) {
  const { sources } = await read(process.argv[2]);
  console.log(JSON.stringify(measureParser(sources)));
}

function measureParser(sources: Source[]): Parsing {
  const floor = best(() => sources.map(({ text }) => text.split("\n").map((line) => line.split(" "))));
  const parseAll = () => sources.map((source) => parse(source, KNOWLEDGE).article.body.length);
  const cold = seconds(parseAll);
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  return { texts: sources.length, characters, floor, cold, warm: best(parseAll) };
}

/** The machine may be busy with something else during the others. */
function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: PASSES }, () => seconds(work)));
}

/** Those of the compiler and the garbage collector included; waiting for a core does not count. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
