import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { type Page, pathsOf, type Redirect, type Series, type Site } from "../publish/index.ts";

/**
 * Pages of one kind that Eleventy prints in one pass. It holds all that it prints in memory until it is done, about
 * 120 kB a page, and begins a pass in a fraction of a second.
 */
const IN_PASS = 500;

/** The kinds of pages that are printed in several passes. */
const SERIES = ["articles", "lists"] as const;

/**
 * Runs Eleventy over the templates, in passes of so many pages that memory suffices for any archive; returns how many
 * pages it wrote. `tell` is told before each pass how many are done, of how many.
 */
export async function writePages(
  site: Site,
  redirects: Redirect[],
  stage: string,
  tell: (done: number, of: number) => void,
): Promise<number> {
  const all = [...pathsOf(site), ...redirects].length;
  let pages = 0;
  for (const { part, isFirst } of parts(site)) {
    tell(pages, all);
    const eleventy = new Eleventy("templates", stage, {
      configPath: "eleventy.config.ts",
      quietMode: true,
      config: (config) => {
        // Eleventy copies data deeply for each template, but for what is frozen.
        config.addGlobalData("site", Object.freeze(part));
        config.addGlobalData("redirects", redirects);
        if (!isFirst) onlySeries(config);
      },
    });
    eleventy.disableLogger();
    const [, templates] = await eleventy.write();
    pages += templates.flat().length;
  }
  return pages;
}

/** After the first pass nothing is left to print but the further pages of series. */
function onlySeries(config: EleventyConfig): void {
  const kinds: unknown[] = SERIES.map((kind) => `site.${kind}`);
  config.addPreprocessor("series", "*", ({ pagination }) =>
    kinds.includes(pagination?.data) ? undefined : false,
  );
}

/** The site with an array of some pages in the place of each series, until each page has been in one. */
function* parts(site: Site) {
  const [articles, lists] = [inParts(site.articles), inParts(site.lists)];
  for (let isFirst = true; ; isFirst = false) {
    const part = { ...site, articles: articles.next().value ?? [], lists: lists.next().value ?? [] };
    if (!isFirst && part.articles.length + part.lists.length === 0) return;
    yield { part, isFirst };
  }
}

function* inParts<Made extends Page>(pages: Series<Made>): Generator<Made[], undefined> {
  let part: Made[] = [];
  for (const page of pages) {
    part.push(page);
    if (part.length < IN_PASS) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
