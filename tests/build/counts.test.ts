import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { after, before, test } from "node:test";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { buildMany } from "../support/site/build.ts";

/** An archive with lists of several pages, written to a folder of its own. */
let archive: Awaited<ReturnType<typeof buildMany>>;
before(async () => {
  archive = await buildMany();
});
after(() => archive.remove());

async function read(page: string): Promise<ReturnType<typeof fromHtml>> {
  return fromHtml(await readFile(join(archive.site, page), "utf8"));
}

function target(page: string, link: Element): string {
  return posix.normalize(posix.join(dirname(page), String(link.properties.href)));
}

/** The articles that an address stands for: itself, or every article of its list's pages, folded copies too. */
async function articlesOf(page: string): Promise<string[]> {
  if (page.startsWith("artikel/")) return [page];
  const pages = selectAll(".pages a", await read(page)).map((link) => target(page, link));
  const shown = await Promise.all((pages.length > 0 ? pages : [page]).map(shownOn));
  return shown.flat();
}

async function shownOn(page: string): Promise<string[]> {
  const links = selectAll("main .article-list > li :is(h2, h3) a, main .copies li a", await read(page));
  return links.map((link) => target(page, link));
}

/** Follows every link that tells a number of articles; says how many there were, and which did not lead to so many. */
async function follow(page: string, links: Element[]): Promise<string[]> {
  const faults: string[] = [];
  for (const link of links) {
    const label = String(link.properties.ariaLabel ?? textOf(link));
    const number = Number(
      /(?:^|\D)(\d+)(?: artikel| tanpa tanggal| artikel tanpa tanggal)?$/.exec(label)?.[1],
    );
    const articles = await articlesOf(target(page, link));
    if (new Set(articles).size !== number) faults.push(`${page}: “${label}” leads to ${articles.length}`);
  }
  return faults;
}

const CHARTS = [
  { page: "index.html", links: ".bars a, .timeline li p a + a, .timeline .note a + a, .timeline td a" },
  { page: "penerbit.html", links: ".heat-rows a, .heat-map td a" },
  { page: "tanggal/2022.html", links: ".heat-rows a, .heat-map td a, .page-head .summary a" },
];

for (const { page, links } of CHARTS)
  test(`every number of the charts on ${page} leads to so many articles`, async () => {
    const found = selectAll(links, await read(page));
    assert.ok(found.length > 3);
    assert.deepEqual(await follow(page, found), []);
  });

for (const page of ["topik.html", "rubrik.html", "tokoh.html", "tempat.html"])
  test(`every number on ${page} leads to so many articles`, async () => {
    const found = selectAll(".name-index a", await read(page));
    assert.ok(found.length > 0);
    assert.deepEqual(await follow(page, found), []);
  });

test("the calendar's numbers lead to so many articles, and with the undated ones they are all", async () => {
  const tree = await read("tanggal.html");
  const years = selectAll(".year > p a, .page-head p a", tree);
  assert.deepEqual(
    await follow(
      "tanggal.html",
      years.filter((link) => /artikel$/.test(textOf(link))),
    ),
    [],
  );
  const shown = await Promise.all(years.map((link) => articlesOf(target("tanggal.html", link))));
  const all = await articlesOf("berita.html");
  assert.equal(new Set(all).size, 134);
  assert.deepEqual(shown.flat().sort(), all.sort());
});

test("bars, the heat map and its undated articles hold every article once", async () => {
  const all = (await articlesOf("berita.html")).sort();
  const home = selectAll(".bars a, .timeline .note a + a", await read("index.html"));
  const timeline = await Promise.all(home.map((link) => articlesOf(target("index.html", link))));
  assert.deepEqual(timeline.flat().sort(), all);
  const cells = selectAll(".heat-rows svg a, .heat-undated a", await read("penerbit.html"));
  const heatMap = await Promise.all(cells.map((link) => articlesOf(target("penerbit.html", link))));
  assert.deepEqual(heatMap.flat().sort(), all);
});

test("the bars are as high as their numbers, and the table says the same", async () => {
  const tree = await read("index.html");
  const bars = selectAll(".bars a", tree).map((link) => {
    const height = Number(select(".bar", link)?.properties.height);
    return { count: Number(/(\d+) artikel$/.exec(String(link.properties.ariaLabel))?.[1]), height };
  });
  const most = Math.max(...bars.map(({ count }) => count));
  for (const { count, height } of bars) assert.equal(height, Math.round((64 * count * 100) / most) / 100);
  const table = selectAll(".timeline td a", tree).map((link) => Number(textOf(link)));
  assert.deepEqual(
    table,
    bars.map(({ count }) => count),
  );
});

test("a topic is one however it is written, under the spelling that most articles use", async () => {
  const names = selectAll(".name-index li > a", await read("topik.html")).map(textOf);
  assert.deepEqual(names, ["Cuaca 101 artikel", "Pertanian 34 artikel"]);
});
