/**
 * Measures how well reports of one event are joined: `npm run eval:events [-- 2000 10000 ...]`. Reads the labelled
 * pairs (ids of the shared corpus only) and joins the whole corpus, or the first so many texts of it; headline,
 * outlet and date are the data set's own, as a curator would keep them. Prints nothing where there is no corpus.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { enter } from "../src/archive/entry.ts";
import { type Ties, tie } from "../src/archive/events/index.ts";
import type { Article } from "../src/article.ts";
import { canonicalOf } from "../src/knowledge.ts";
import { KNOWLEDGE, parse } from "../src/parse/index.ts";
import { readSource } from "../src/read/index.ts";
import { readCorpus } from "./corpus.ts";

const canonical = canonicalOf(KNOWLEDGE);
const articles = await readArticles();
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [articles.length]) if (articles.length > 0) measure(size);

function measure(size: number): void {
  const { entries } = enter(articles.slice(0, size), canonical);
  const [start, memory] = [performance.now(), process.memoryUsage().rss];
  const ties = tie(entries, canonical);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (process.memoryUsage().rss - memory) / 1e6;
  const copies = [...ties.copies.values()].flat().length;
  console.log(
    `${entries.length} texts: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB more; ${ties.events.length} events, ${copies} near copies, ${ties.related.size} texts with related ones`,
  );
  if (size >= articles.length) score(ties);
}

function score({ events }: Ties): void {
  const eventOf = new Map(
    events.flatMap(({ entries }, at) => entries.map(({ article }) => [article.file, at])),
  );
  const pairs = readPairs();
  const joined = pairs.filter(
    ({ one, other }) => eventOf.has(one) && eventOf.get(one) === eventOf.get(other),
  );
  const right = joined.filter(({ isSame }) => isSame).length;
  const same = pairs.filter(({ isSame }) => isSame).length;
  console.log(
    `${pairs.length} labelled pairs, ${same} of one event: ${joined.length} joined, ${right} of them rightly; precision ${(right / joined.length).toFixed(3)}, recall ${(right / same).toFixed(3)}`,
  );
}

function readPairs(): { one: string; other: string; isSame: boolean }[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, "events/pairs.tsv"), "utf8")
    .trim()
    .split("\n");
  return rows.map((row) => {
    const [one, other, event] = row.split("\t");
    return { one: `${one}.txt`, other: `${other}.txt`, isSame: event === "same" };
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
