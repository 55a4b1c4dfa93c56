import { join } from "node:path";
import { type Article, compareProblems, type Problem, readSiteUrl, type Settings } from "../model/index.ts";
import {
  copyPublic,
  explainFault,
  findPreviousSite,
  type Inputs,
  type Inventory,
  inputsOf,
  isOverSeveral,
  type KeptStore,
  keepInventory,
  listingOf,
  OutputError,
  openStore,
  openWriter,
  type Places,
  readManifest,
  readState,
  STORE,
  stampsIn,
  tellVanished,
  type Writer,
  withStage,
  writeFiles,
  writeLists,
  writeOffline,
  writePending,
  writeSources,
  writeState,
} from "../output/index.ts";
import {
  EXPORT_PATHS,
  exportFiles,
  feedFiles,
  publishCitations,
  publishRows,
  sharePictures,
  siteFiles,
  toStoredCitation,
} from "../publish/index.ts";
import { toSource, tryIndex } from "../search/index.ts";
import { beside } from "./beside.ts";
import { beginIndexing, type Indexing } from "./indexing/index.ts";
import { keepSurroundings, makerName } from "./pageContext.ts";
import { inFolder, type Plan, planSite, readTexts } from "./plan.ts";
import { writePages } from "./print.ts";
import type { Progress } from "./progress.ts";

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

/** What a build did, and the files that it made. */
type Made = BuildReport & { items: Inventory };

/** Turns a folder of texts into a site. The old site stays as it is until the new one is whole. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const { output } = options;
  try {
    return await withStage(output, [options.articles], (places) => {
      if (isOverSeveral(places.output))
        throw new OutputError(
          `${places.output} holds a search over several archives; choose another --output`,
        );
      return makeUnlessSame(options, places);
    });
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
    if (last.site === listingOf(stampsIn(places.output)))
      return { ...nothing(last.problems), unchanged: true };
  const store = openStore({ folder: join(places.cache, STORE), program });
  const report = await make(options, places, { inputs, store });
  if (found === "damaged") report.problems.push(damaged(places.cache));
  if (!report.written) return report;
  store.prune();
  // What has vanished from the site that is replaced now is not missed in this one, and the cache is whole again.
  const problems = report.problems.filter(({ rule }) => rule !== "vanished" && rule !== "cache");
  const site = listingOf([...report.items].map(([path, { stamp = "" }]) => [path, stamp]));
  keepInventory(places, { program, settings, items: report.items });
  writeState(places, { ...inputs, site, problems });
  return report;
}

interface Known {
  inputs: Inputs;
  store: KeptStore;
}

async function make(options: BuildOptions, places: Places, { inputs, store }: Known): Promise<Made> {
  const read = await readTexts(options, inputs, store);
  if (!read.texts) return nothing(read.problems);
  const planning = planSite(read, options);
  const archive = planning.then((plan) => plan.archive);
  // If it fails, that is told below.
  archive.catch(() => {});
  const { url } = readSiteUrl(options.settings);
  const indexing = beginIndexing(
    toSource(read.ordered, read.knowledge.names, url, archive, toStoredCitation),
    store,
  );
  try {
    const plan = await planning;
    const lost = tellVanished(
      readManifest(places.output),
      plan.manifest,
      options.strict ? "error" : "warning",
    );
    const problems = [...plan.problems, ...inFolder(options.articles, lost)].sort(compareProblems);
    if (options.strict && lost.length > 0) return nothing(problems);
    const { previous, isDamaged } = findPreviousSite(places, inputs);
    const writer = openWriter(places.stage, previous);
    const keep = (stop: AbortSignal) =>
      keepSurroundings(places.cache, makerName(options.articles, inputs), plan.site, plan.archive, stop);
    const pages = await write(plan, options, writer, { indexing, keep });
    const items = writer.finish();
    const cache = isDamaged || store.wasDamaged() ? [damaged(places.cache)] : [];
    return {
      items,
      articles: plan.archive.entries.map(({ article }) => article),
      pages: pages.count,
      indexedPages: plan.archive.entries.length,
      words: plan.archive.entries.reduce((sum, entry) => sum + entry.words, 0),
      problems: [...problems, ...pages.problems, ...cache],
      written: true,
    };
  } finally {
    indexing.end();
  }
}

/** Writes all files of a site, and has kept what is kept for previews; returns how many pages it has. */
async function write(
  plan: Plan,
  options: BuildOptions,
  writer: Writer,
  { indexing, keep }: { indexing: Indexing; keep: (stop: AbortSignal) => Promise<void> },
): Promise<{ count: number; problems: Problem[] }> {
  const { archive, site, manifest } = plan;
  const { settings, progress } = options;
  const [, count] = await beside(
    () => indexing.write(writer),
    async () => {
      const count = await writePages(site, plan.redirects, writer, (done, of) =>
        progress("writing pages", done, of),
      );
      progress("writing what goes with the pages");
      const sources = plan.texts.map(({ source }) => source);
      await writeSources(options.articles, sources, archive.entries, writer);
      await writePending(publishCitations(archive, settings), writer);
      await writePending(sharePictures(archive, settings), writer);
      await writeFiles(plan.assets, writer);
      await writeFiles(publishRows(archive), writer);
      await writeFiles(feedFiles(archive, settings), writer);
      await writeFiles(siteFiles(site, settings), writer);
      progress("indexing for search");
      return count;
    },
  );
  await askIndex(writer.folder);
  progress("packing for reading offline");
  const problems = copyPublic("public", writer, EXPORT_PATHS);
  // What is exported is not for reading offline, and is made while packs are deflated.
  await beside(
    async (stop) => {
      await writeFiles(exportFiles(archive, settings), writer, stop);
      await keep(stop);
    },
    () => writeOffline(writer),
  );
  writeLists(manifest, writer);
  return { count, problems };
}

/** A site whose search finds nothing takes the place of no other. */
async function askIndex(folder: string): Promise<void> {
  const fault = await tryIndex(folder);
  if (fault !== null)
    throw new OutputError(`${fault}; install the packages again (npm ci) and build once more`);
}

function damaged(cache: string): Problem {
  const reason = "was damaged; what was damaged in it has been thrown away and made anew";
  return { file: cache, rule: "cache", severity: "info", reason };
}

function nothing(problems: Problem[]): Made {
  return { articles: [], pages: 0, indexedPages: 0, words: 0, problems, written: false, items: new Map() };
}

export { joinArchives } from "./join.ts";
export { makerName } from "./pageContext.ts";
export { type Preview, preview } from "./preview.ts";
export { stageClock } from "./progress.ts";
