import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { type Expected, missesOfCase, type Outcome, shareOfKinds } from "./scoreCases.ts";

/** A small text or saved page, and what is right of it. */
export interface Case {
  name: string;
  input: string;
  expected: Expected;
}

/** The cases of a folder: a folder each, with `expected.json` and an input. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder).flatMap((name) => {
    const path = (file: string) => join(folder, name, file);
    const input = ["txt", "html", "md"].map((ending) => path(`input.${ending}`)).find(existsSync);
    if (!input || !existsSync(path("expected.json"))) return [];
    return [{ name, input, expected: JSON.parse(readFileSync(path("expected.json"), "utf8")) as Expected }];
  });
}

/** How many of the cases are right, and what is wrong in the others. */
export function scoreCases(cases: Case[]) {
  const counted = cases.filter(({ expected }) => !expected.debatable);
  const judged = counted.map(({ name, input, expected }) => ({
    name,
    misses: missesOfCase(expected, understand(input)),
  }));
  const results = judged.map(({ name, misses }) => ({ name, right: misses.length === 0 }));
  return {
    count: counted.length,
    right: results.filter(({ right }) => right).length,
    share: shareOfKinds(results),
    misses: judged.flatMap(({ name, misses }) => (misses.length > 0 ? [[name, misses] as const] : [])),
  };
}

function understand(file: string): Outcome {
  const { source, problems } = readSource(file, readFileSync(file));
  if (!source) return { article: null, warned: true };
  const parsed = parse(source, KNOWLEDGE);
  const warned = [...problems, ...parsed.problems].some(({ severity }) => severity !== "info");
  return { article: parsed.article, warned };
}
