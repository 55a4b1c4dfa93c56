import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { type Archive, buildArchive, type Entry } from "./archive/index.ts";
import type { Article, Source } from "./article.ts";
import { writeAssets } from "./assets.ts";
import { canonicalOf, knowledgeOf } from "./knowledge.ts";
import { MARK, refuseOutput, replaceOutput, stageOf } from "./output.ts";
import { parse } from "./parse/index.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { countWords, publish, publishCitations, type Site } from "./publish/index.ts";
import { read } from "./read/index.ts";
import { indexSite } from "./search/index.ts";
import type { Settings } from "./settings.ts";
import { sourcePath } from "./url.ts";

export interface BuildOptions {
  /** Folder of the texts. */
  articles: string;
  /** Folder that becomes the site. */
  output: string;
  settings: Settings;
  /** Called when a stage begins, with what it does: `reading texts`. */
  progress: (stage: string) => void;
}

/** What a build did, for the person who started it. */
export interface BuildReport {
  articles: Article[];
  pages: number;
  indexedPages: number;
  words: number;
  /** In the order of files and lines. */
  problems: Problem[];
  /** The site was written; it is not when a problem of the output folder forbids it. */
  written: boolean;
}

/** Turns a folder of texts into a site. The old site stays as it is until the new one is whole. */
export async function build({
  articles: folder,
  output,
  settings,
  progress,
}: BuildOptions): Promise<BuildReport> {
  const refusal = await refuseOutput(output);
  if (refusal) return nothing([{ file: output, rule: "output", severity: "error", reason: refusal }]);
  progress("reading texts");
  const { sources, problems } = await read(folder);
  if (sources.length === 0) return nothing(inFolder(folder, problems));
  progress(`understanding ${sources.length} texts`);
  const knowledge = knowledgeOf(settings);
  const parsed = sources.map((source) => parse(source, knowledge));
  const articles = parsed.map(({ article }) => article);
  const { archive, problems: clashes } = buildArchive(articles, canonicalOf(knowledge));
  const found = [...problems, ...parsed.flatMap((result) => result.problems), ...clashes];
  const site = publish(archive, found, settings);
  const stage = stageOf(resolve(output));
  await rm(stage, { recursive: true, force: true });
  progress(`writing the pages of ${archive.entries.length} articles`);
  const pages = await writePages(site, stage);
  await writeAssets(stage);
  await writeSources(folder, sources, archive.entries, stage);
  await writeCitations(archive, stage);
  await writeFile(
    join(stage, MARK),
    `${JSON.stringify({ generator: "Kliping", articles: archive.entries.length })}\n`,
  );
  progress("indexing for search");
  const indexedPages = await indexSite(stage);
  await replaceOutput(stage, resolve(output));
  return {
    articles: archive.entries.map(({ article }) => article),
    pages,
    indexedPages,
    words: archive.entries.reduce((sum, { article }) => sum + countWords(article), 0),
    problems: inFolder(folder, found),
    written: true,
  };
}

/** Problems name files as the curator finds them from where the command was called. */
function inFolder(folder: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })).sort(compareProblems);
}

function nothing(problems: Problem[]): BuildReport {
  return { articles: [], pages: 0, indexedPages: 0, words: 0, problems, written: false };
}

/** Runs Eleventy over the templates; returns how many pages it wrote. */
async function writePages(site: Site, stage: string): Promise<number> {
  const eleventy = new Eleventy("templates", stage, {
    configPath: "eleventy.config.ts",
    quietMode: true,
    config: (config) => config.addGlobalData("site", site),
  });
  eleventy.disableLogger();
  const [, templates] = await eleventy.write();
  return templates.flat().length;
}

/** Puts every source text beside its page, byte for byte. */
async function writeSources(
  folder: string,
  sources: Source[],
  entries: Entry[],
  stage: string,
): Promise<void> {
  const offsets = new Map(sources.map(({ file, offset }) => [file, offset]));
  await mkdir(join(stage, "naskah"), { recursive: true });
  for (const { article, path } of entries) {
    const bytes = await readFile(join(folder, article.file));
    await writeFile(join(stage, sourcePath(path)), bytes.subarray(offsets.get(article.file)));
  }
}

/** Writes the files for programs that keep references. */
async function writeCitations(archive: Archive, stage: string): Promise<void> {
  const folders = new Set<string>();
  for (const { path, text } of publishCitations(archive)) {
    const folder = dirname(join(stage, path));
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(join(stage, path), text);
  }
}
