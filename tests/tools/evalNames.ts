/**
 * Measures the names of the texts in `tests/parse/names/wild`: `npm run eval:names [-- --misses] [-- --final]`.
 * Ten texts are put aside and are read with `--final` only; nothing may be tuned on them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { formatNames, NAME_KINDS, type NameLabel, scoreNames, sumNames } from "./names.ts";

const FOLDER = join(import.meta.dirname, "../parse/names/wild");
const final = process.argv.includes("--final");
const withMisses = process.argv.includes("--misses");

const labels: Record<string, NameLabel> = JSON.parse(readFileSync(join(FOLDER, "names.json"), "utf8"));
const texts = Object.entries(labels).filter(([, label]) => label.final === final);
const found = new Map(texts.map(([id]) => [id, mentionsOf(id)]));
for (const kind of NAME_KINDS) {
  const sheets = texts.map(([id, label]) => {
    const sheet = scoreNames(label[kind], found.get(id)?.[kind] ?? []);
    if (withMisses && sheet.wrong.length + sheet.missed.length > 0)
      console.log(`${id} ${kind}\n  wrong:  ${sheet.wrong.join("; ")}\n  missed: ${sheet.missed.join("; ")}`);
    return sheet;
  });
  console.log(formatNames(kind, sumNames(sheets)));
}

function mentionsOf(id: string) {
  const { source } = readSource(`${id}.txt`, readFileSync(join(FOLDER, `${id}.txt`)));
  return source && parse(source, KNOWLEDGE).article.mentions;
}
