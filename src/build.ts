import { join } from "node:path";
import { buildArchive } from "./archive/index.ts";
import type { Article } from "./article.ts";
import { makeAssets } from "./assets.ts";
import { maskContacts, tellMasked } from "./contacts.ts";
import { canonicalOf, knowledgeOf } from "./knowledge.ts";
import { writeOffline } from "./offline/index.ts";
import {
  dropSpare,
  explainFault,
  inputsOf,
  listing,
  openStage,
  type Places,
  readManifest,
  readState,
  tellVanished,
  toManifest,
  withStage,
  writeFiles,
  writeLists,
  writePages,
  writeSources,
  writeState,
  writeStreams,
} from "./output/index.ts";
import { parse } from "./parse/index.ts";
import { compareProblems, type Problem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import {
  countWords,
  exportFiles,
  feedFiles,
  publish,
  publishCitations,
  publishRows,
  redirect,
  redirectEvents,
  sharePictures,
  siteFiles,
} from "./publish/index.ts";
import { read } from "./read/index.ts";
import { indexArchive } from "./search/index.ts";
import type { Settings } from "./settings.ts";
import { readSiteUrl } from "./siteUrl.ts";

export interface BuildOptions {
  /** Folder of the texts. */
  articles: string;
  /** Folder that becomes the site. */
  output: string;
  settings: Settings;
  /** Leave the old site in its place if an address of it would vanish. */
  strict?: boolean;
  /** Called once the output is this build's: whoever stops it from outside has something to clean up. */
  began?: () => void;
  progress: Progress;
}

/** What a build did, for the person who started it. */
export interface BuildReport {
  articles: Article[];
  pages: number;
  indexedPages: number;
  words: number;
  /** In the order of files and lines. */
  problems: Problem[];
  /** The site was written; if not, one of the problems is why, or nothing has changed. */
  written: boolean;
  /** The same site would have been written again: its texts, settings and program are the same, and so are its files. */
  unchanged?: true;
}

/** Turns a folder of texts into a site. The old site stays as it is until the new one is whole. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const { output } = options;
  try {
    return await withStage(output, options.articles, (places) => makeUnlessSame(options, places));
  } catch (error) {
    const reason = explainFault(error, output);
    if (reason === null) throw error;
    return nothing([{ file: output, rule: "output", severity: "error", reason }]);
  }
}

/** A site whose texts, settings, program and files are what they were is left as it is. */
async function makeUnlessSame(options: BuildOptions, places: Places): Promise<BuildReport> {
  options.began?.();
  const found = readState(places);
  const last = found === "damaged" ? null : found;
  const inputs = inputsOf(options, last);
  const { program, settings, texts } = inputs;
  if (last?.program === program && last.settings === settings && last.texts === texts)
    if (last.site === listing(places.output)) return { ...nothing(last.problems), unchanged: true };
  const report = await make(options, places);
  if (found === "damaged") report.problems.push(damaged(places.cache));
  if (!report.written) return report;
  // An address that has vanished from the site that is replaced now is not missed in this one.
  const problems = report.problems.filter(({ rule }) => rule !== "vanished");
  writeState(places, { ...inputs, site: listing(places.stage), problems });
  return report;
}

async function make(options: BuildOptions, places: Places): Promise<BuildReport> {
  const { articles: folder, settings, strict = false, progress } = options;
  const { output, stage } = places;
  const { problems: ofSettings } = readSiteUrl(settings);
  if (ofSettings.some(({ severity }) => severity === "error")) return nothing(ofSettings);
  progress("reading texts");
  const { sources, problems } = await read(folder);
  if (sources.length === 0) return nothing(inFolder(folder, problems));
  const knowledge = knowledgeOf(settings);
  const parsed = sources.map((source, done) => {
    progress("understanding texts", done, sources.length);
    return parse(source, knowledge);
  });
  progress("finding what belongs together");
  const articles = parsed.map(({ article }) => maskContacts(article, settings));
  const { archive, problems: clashes } = buildArchive(articles, canonicalOf(knowledge));
  const known = [
    ...problems,
    ...parsed.flatMap((result) => result.problems),
    ...clashes,
    ...tellMasked(articles),
  ];
  const { assets, files } = await makeAssets();
  const site = publish(archive, known, settings, assets);
  const { redirects, problems: refused } = redirect(sources, archive.entries, site);
  const manifest = toManifest(archive, redirects, settings.title);
  const vanished = tellVanished(readManifest(output), manifest, strict ? "error" : "warning");
  const found = inFolder(folder, [...known, ...refused, ...vanished]);
  if (strict && vanished.length > 0) return nothing(found);
  progress("reading words for search");
  const writeIndex = await indexArchive(archive, knowledge.names, readSiteUrl(settings).url);
  const since = openStage(places);
  const old = [...redirects, ...redirectEvents(archive, redirects)];
  const pages = await writePages(site, old, stage, (done, of) => progress("writing pages", done, of));
  progress("writing what goes with the pages");
  writeFiles(files, stage);
  writeSources(folder, sources, archive.entries, stage);
  writeFiles(publishCitations(archive, settings), stage);
  writeFiles(publishRows(archive), stage);
  writeFiles(feedFiles(archive, settings), stage);
  writeFiles(siteFiles(site, settings), stage);
  await writeStreams(exportFiles(archive, settings), stage);
  writeFiles(sharePictures(archive, settings), stage);
  progress("indexing for search");
  const indexedPages = await writeIndex(stage);
  progress("packing for reading offline");
  dropSpare(stage, since);
  writeLists(manifest, stage, await writeOffline(stage));
  return {
    articles: archive.entries.map(({ article }) => article),
    pages,
    indexedPages,
    words: archive.entries.reduce((sum, { article }) => sum + countWords(article), 0),
    problems: [...found, ...ofSettings],
    written: true,
  };
}

/** Problems name files as the curator finds them from where the command was called. */
function inFolder(folder: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })).sort(compareProblems);
}

function damaged(cache: string): Problem {
  const reason = "was damaged and has been thrown away; everything was made anew";
  return { file: cache, rule: "cache", severity: "info", reason };
}

function nothing(problems: Problem[]): BuildReport {
  return { articles: [], pages: 0, indexedPages: 0, words: 0, problems, written: false };
}
