/**
 * Measures the parser: `node --import tsx tests/eval.ts [--misses] [--quick] [--no-corpus]`.
 * Scores it against every folder of labels there is and checks over the corpus that no text loses a line.
 * `--misses` lists each wrong or missed value, `--quick` reads every twentieth article of the corpus.
 * The shared folder is no part of the project: where it is absent, `tests/dumps` is scored alone.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Article } from "../../src/model/article.ts";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { GOLD, readCorpus } from "../support/corpus.ts";
import { formatFigures, formatMiss, type Label, type Labelled, score } from "./score.ts";

const LABELS = [join(GOLD, "seeds"), join(GOLD, "dev"), join(import.meta.dirname, "../dumps")].filter(
  existsSync,
);
const QUICK_STEP = 20;

const flags = new Set(process.argv.slice(2));
for (const folder of LABELS) report(folder, flags.has("--misses"));
if (!flags.has("--no-corpus")) await reportCorpus(flags.has("--quick") ? QUICK_STEP : 1);

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

/** Labels lie as `NAME.json` beside `NAME.txt` (gold) or as `ID/label.json` beside `ID/input.txt` (dumps). */
function readLabelled(folder: string): (Labelled & { file: string })[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return { id: entry.name, label: join(path, "label.json"), file: join(path, "input.txt") };
      const stem = path.replace(/\.json$/, "");
      return stem === path ? null : { id: relative(folder, stem), label: path, file: `${stem}.txt` };
    })
    .filter((entry) => entry !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label, file }) => ({
      id,
      file,
      label: JSON.parse(readFileSync(label, "utf8")) as Label,
      text: readFileSync(file, "utf8"),
    }));
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
