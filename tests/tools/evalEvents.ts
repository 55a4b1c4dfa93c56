/**
 * Measures how well reports of one event are joined, and how fast: `npm run eval:events [-- 2000 10000 ...]`. Joins
 * the first 1,000, 5,000, 10,000, 20,000 and then all texts of the shared corpus (or as many as it is told), and
 * scores the last against the labelled pairs (ids only); headline, outlet and date are the data set's own, as a
 * curator would keep them. Prints nothing where there is no corpus. Processor time counts, because the wall clock
 * tells how busy the machine is.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../src/archive/digest.ts";
import { enter } from "../../src/archive/entry.ts";
import { type Relations, relate, traitsReader } from "../../src/archive/relations/index.ts";
import type { Article } from "../../src/model/article.ts";
import { canonicalOf, KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { readCorpus } from "../support/corpus.ts";

const canonical = canonicalOf(KNOWLEDGE);
const articles = await readArticles();
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 5_000, 10_000, 20_000, articles.length];
for (const size of sizes) if (articles.length > 0) measure(size);

function measure(size: number): void {
  const { entries } = enter(articles.slice(0, size).map(digest), canonical);
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const relations = relate(entries, traitsReader(canonical));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const spent = (user + system) / 1e6;
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  const copies = [...relations.copies.values()].flat().length;
  console.log(
    `${entries.length} texts: ${spent.toFixed(1)} s of processor time (${((spent * 1000) / entries.length).toFixed(2)} ms a text; ${seconds.toFixed(1)} s by the clock), at most ${memory} MB in all; ${relations.events.length} events, ${copies} near copies, ${relations.related.size} texts with related ones`,
  );
  if (size >= articles.length) score(relations);
}

/** Half of the pairs was kept aside: nothing was fitted on it. */
function score({ events }: Relations): void {
  const eventOf = new Map(
    events.flatMap(({ entries }, at) => entries.map(({ article }) => [article.file, at])),
  );
  const pairs = readPairs();
  for (const half of ["tune", "test"]) {
    const mine = pairs.filter((pair) => pair.half === half);
    const joined = mine.filter(
      ({ one, other }) => eventOf.has(one) && eventOf.get(one) === eventOf.get(other),
    );
    const right = joined.filter(({ isSame }) => isSame).length;
    const same = mine.filter(({ isSame }) => isSame).length;
    console.log(
      `${half}: ${mine.length} labelled pairs, ${same} of one event: ${joined.length} joined, ${right} of them rightly; precision ${(right / joined.length).toFixed(3)} (95 %: ${interval(right, joined.length)}), recall ${(right / same).toFixed(3)}`,
    );
  }
}

/** Wilson's interval of a share, at 95 %. */
function interval(right: number, all: number): string {
  const [z, share] = [1.96, right / all];
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const bound = (value: number) => (value / (1 + (z * z) / all)).toFixed(3);
  return `${bound(middle - reach)}–${bound(middle + reach)}`;
}

function readPairs(): { one: string; other: string; isSame: boolean; half: string }[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, "../archive/pairs.tsv"), "utf8")
    .trim()
    .split("\n");
  return rows.map((row) => {
    const [one, other, event, half = ""] = row.split("\t");
    return { one: `${one}.txt`, other: `${other}.txt`, isSame: event === "same", half };
  });
}

async function readArticles(): Promise<Article[]> {
  const found: Article[] = [];
  for await (const { id, text, title, publisher, date } of readCorpus()) {
    const { source } = readSource(`${id}.txt`, Buffer.from(text));
    if (!source) continue;
    const { article } = parse(source, KNOWLEDGE);
    found.push({
      ...article,
      lines: [],
      evidence: {},
      headline: title ?? article.headline,
      publisher: publisher ?? article.publisher,
      datePublished: date ?? article.datePublished,
    });
  }
  return found;
}
