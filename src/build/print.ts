import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { EleventyConfig, Printed, TemplateLanguage, TemplateModule } from "@11ty/eleventy";
import { ROOT, turn } from "../model/bytes/index.ts";
import type { Writer } from "../output/index.ts";
import {
  type ArticlePage,
  type Frame,
  frameOf,
  type Page,
  type Pending,
  pathsOf,
  type Redirect,
  type Series,
  type Site,
} from "../publish/index.ts";

/**
 * Pages of one kind that Eleventy prints in one pass. It begins a pass in a few milliseconds and holds all that it prints
 * until it is done: of more pages V8 would move most about before it is allowed to forget them.
 */
const IN_PASS = 25;

/** The kinds of pages that are printed in several passes. */
const SERIES = ["articles", "lists", "reviews"] as const;

/** Is told before each pass of Eleventy how many pages are done, of how many. */
type Tell = (done: number, of: number) => void;

/**
 * Has Eleventy print all pages, in passes of so many that memory suffices for any archive; returns how many the site
 * has. What an earlier site has of a series is left as it is.
 */
export async function writePages(
  site: Site,
  redirects: Redirect[],
  writer: Writer,
  tell: Tell,
  stop: AbortSignal,
): Promise<number> {
  const all = new Set([...pathsOf(site), ...redirects.map(({ from }) => from)]).size;
  for await (const { part, isFirst, done } of parts(site, writer)) {
    stop.throwIfAborted();
    tell(done, all);
    const eleventy = await eleventyOf(part, writer.folder, (config) => {
      config.addGlobalData("redirects", redirects);
      if (!isFirst) onlySeries(config);
    });
    writePrinted(await eleventy.toJSON(), writer);
  }
  return all;
}

function writePrinted(pages: Printed[], writer: Writer): void {
  for (const { outputPath, content } of pages)
    if (outputPath) writer.write(relative(writer.folder, outputPath).replaceAll(sep, "/"), content);
}

/** The templates of a site over several archives, which has a first page and a search. */
const OF_FRONT = ["./templates/front.11ty.tsx", "./templates/search.11ty.tsx"];

/** Has Eleventy print the pages of a site over several archives. */
export async function writeFront(site: Site, writer: Writer): Promise<void> {
  const eleventy = await eleventyOf(site, writer.folder, (config) => {
    config.addPreprocessor("front", "*", ({ page }) =>
      OF_FRONT.includes(page.inputPath) ? undefined : false,
    );
  });
  writePrinted(await eleventy.toJSON(), writer);
}

/** Prints the page of an article as Eleventy would for the site, and writes nothing. */
export async function printArticle(frame: Frame, page: ArticlePage): Promise<string | null> {
  const eleventy = await eleventyOf(
    { ...frame, articles: [page], lists: [], reviews: [] },
    "_site",
    onlySeries,
  );
  const printed = await eleventy.toJSON();
  return printed.find(({ url }) => url === `/${page.path}`)?.content ?? null;
}

/** Eleventy over the templates, which get `site`. */
async function eleventyOf(site: object, folder: string, configure: (config: EleventyConfig) => void) {
  // Eleventy would keep a thread that asks which modules have changed; none does while it prints.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  // A third of a second, which commands that make no pages need not spend.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const sources = await openSources();
  const eleventy = new Eleventy("templates", folder, {
    configPath: relative(".", fileURLToPath(await sources.addressOf("eleventy.config.ts"))),
    quietMode: true,
    config: (config) => {
      // Eleventy copies data deeply for each template, but for what is frozen.
      config.addGlobalData("site", Object.freeze(site));
      config.addTemplateFormats(["11ty.tsx"]);
      config.addExtension("11ty.tsx", typedTemplates(sources));
      configure(config);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}

interface Sources {
  addressOf(path: string): Promise<string>;
  load(path: string): Promise<TemplateModule>;
}

/** What gives modules of the bundle that this thread has begun with: it stays outside of it, so that there is one. */
function openSources(): Promise<Sources> {
  return import(pathToFileURL(join(ROOT, "src/build/bundle.js")).href);
}

/** Templates in TSX, which Eleventy takes from the bundle. */
function typedTemplates({ load }: Sources): TemplateLanguage {
  const open = (path: string) => load(path.replace(/^\.\//, ""));
  return {
    outputFileExtension: "html",
    read: false,
    getData: ["data"],
    getInstanceFromInputPath: open,
    compile: async (_, path) => (await open(path)).render,
  };
}

/** After the first pass nothing is left to print but the further pages of series. */
function onlySeries(config: EleventyConfig): void {
  const kinds: unknown[] = SERIES.map((kind) => `site.${kind}`);
  config.addPreprocessor("series", "*", ({ pagination }) =>
    kinds.includes(pagination?.data) ? undefined : false,
  );
}

/**
 * The site with an array of some pages in the place of each series, until each page has been in one or is there. The
 * first of them is for all other pages as well.
 */
async function* parts(site: Site, writer: Writer) {
  const frame = JSON.stringify(frameOf(site));
  let kept = 0;
  const isMissing = ({ path, inputs }: Pending<Page>) => {
    const isKept = writer.keeps(path, frame + inputs);
    if (isKept) kept += 1;
    return !isKept;
  };
  const left = SERIES.map((kind) => ({ kind, parts: inParts<Page>(site[kind], isMissing) }));
  let made = 0;
  for (let isFirst = true; ; isFirst = false) {
    const done = made;
    const next: [string, Page[]][] = [];
    for (const { kind, parts } of left) next.push([kind, (await parts.next()).value ?? []]);
    made += next.reduce((sum, [, { length }]) => sum + length, 0);
    if (!isFirst && made === done) return;
    yield { part: { ...site, ...Object.fromEntries(next) }, isFirst, done: done + kept };
  }
}

async function* inParts<Kind extends Page>(
  pages: Series<Kind>,
  isMissing: (page: Pending<Kind>) => boolean,
): AsyncGenerator<Kind[], undefined> {
  let part: Kind[] = [];
  for (const page of pages) {
    await turn();
    if (!isMissing(page)) continue;
    part.push(page.make());
    if (part.length < IN_PASS) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
