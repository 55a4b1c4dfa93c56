import { type Archive, assemble } from "../archive/index.ts";
import { type Problem, readSiteUrl, type Settings } from "../model/index.ts";
import {
  type Cache,
  copyPublic,
  explainFault,
  isOverSeveral,
  OutputError,
  openCache,
  openWriter,
  type Places,
  type Writer,
  withStage,
  writeFiles,
  writeLists,
  writeOffline,
  writePending,
  writeSources,
} from "../output/index.ts";
import { canonicalOf, knowledgeOf } from "../parse/index.ts";
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
import { type AssetFile, makeAssets } from "./assets.ts";
import { type BuildReport, reportNothing, reportSite } from "./buildReport.ts";
import { writeSearch } from "./indexing/index.ts";
import { keepPageContexts, makerName } from "./pageContext.ts";
import { inFolder, type Plan, planSite } from "./plan.ts";
import { writePages } from "./print.ts";
import type { Progress } from "./progress.ts";
import { together } from "./together.ts";
import { type Text, understand } from "./understanding/index.ts";

export interface BuildOptions {
  /** Folder of the texts. */
  articles: string;
  /** Folder that becomes the site. */
  output: string;
  settings: Settings;
  /** Leave the old site in its place if an address of it would vanish. */
  strict?: boolean;
  progress: Progress;
}

/** Turns a folder of texts into a site. The old site stays as it is until the new one is whole. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const { articles, output } = options;
  try {
    return await withStage(output, [articles], async (places) => {
      if (isOverSeveral(places.output))
        throw new OutputError(
          `${places.output} holds a search over several archives; choose another --output`,
        );
      const cache = openCache(places, options);
      if (cache.unchanged) return { ...reportNothing(cache.unchanged), unchanged: true };
      const report = await make(options, places, cache);
      return { ...report, problems: [...report.problems, ...damageOf(cache, places)] };
    });
  } catch (error) {
    const reason = explainFault(error, output);
    if (reason === null) throw error;
    return reportNothing([{ file: output, rule: "output", severity: "error", reason }]);
  }
}

/** The way of the data, from the texts to the site. */
async function make(options: BuildOptions, places: Places, cache: Cache): Promise<BuildReport> {
  const { articles: folder, settings, strict, progress } = options;
  const { url, problems: ofSettings } = readSiteUrl(settings);
  if (ofSettings.some(({ severity }) => severity === "error")) return reportNothing(ofSettings);
  const knowledge = knowledgeOf(settings);

  const [{ assets, files }, { texts, traitsOf, problems: ofTexts }] = await together(makeAssets, () =>
    understand({ folder, settings, knowledge, hashes: cache.hashes }, cache.store, (done, of) =>
      progress("understanding texts", done, of),
    ),
  );
  if (texts.length === 0) return reportNothing(inFolder(folder, ofTexts));

  progress("finding what belongs together");
  const { archive, problems: clashes } = assemble(texts, canonicalOf(knowledge), traitsOf);
  const problems = [...ofTexts, ...clashes];

  const plan = planSite(archive, { texts, problems, assets }, { ...options, output: places.output });
  if (strict && plan.isLosing) return reportNothing(plan.problems);

  const writer = openWriter(places.stage, cache.previousSite());
  const source = toSource(archive, knowledge.names, url, toStoredCitation);
  const [pages] = await together(
    (stop) => writeDocuments({ plan, archive, texts, assets: files }, options, writer, stop),
    (stop) => writeSearch(source, cache.store, writer, stop),
  );
  await askIndex(writer.folder);

  progress("packing for reading offline");
  const ofPublic = copyPublic("public", writer, EXPORT_PATHS);
  // What is exported is not for reading offline, and is made while packs are deflated.
  await together(
    () => writeOffline(writer),
    (stop) => writeFiles(exportFiles(archive, settings), writer, stop),
    (stop) => keepPageContexts(places.cache, makerName(folder, cache.inputs), plan.site, archive, stop),
  );
  writeLists(plan.manifest, writer);
  const told = [...plan.problems, ...ofPublic];
  cache.keep(writer.finish(), told);
  return reportSite(archive, pages, told);
}

/** Writes the pages and what goes with them, but for the search; returns how many pages there are. */
async function writeDocuments(
  { plan, archive, texts, assets }: { plan: Plan; archive: Archive; texts: Text[]; assets: AssetFile[] },
  { articles: folder, settings, progress }: BuildOptions,
  writer: Writer,
  stop: AbortSignal,
): Promise<number> {
  const { site, redirects } = plan;
  const tell = (done: number, of: number) => progress("writing pages", done, of);
  const count = await writePages(site, redirects, writer, tell, stop);
  progress("writing what goes with the pages");
  const sources = texts.map(({ source }) => source);
  await writeSources(folder, sources, archive.entries, writer, stop);
  await writePending(publishCitations(archive, settings), writer, stop);
  await writePending(sharePictures(archive, settings), writer, stop);
  await writeFiles(assets, writer, stop);
  await writeFiles(publishRows(archive), writer, stop);
  await writeFiles(feedFiles(archive, settings), writer, stop);
  await writeFiles(siteFiles(site, settings), writer, stop);
  progress("indexing for search");
  return count;
}

/** A site whose search finds nothing takes the place of no other. */
async function askIndex(folder: string): Promise<void> {
  const fault = await tryIndex(folder);
  if (fault !== null)
    throw new OutputError(`${fault}; install the packages again (npm ci) and build once more`);
}

function damageOf(cache: Cache, { cache: file }: Places): Problem[] {
  const reason = "was damaged; what was damaged in it has been thrown away and made anew";
  return cache.wasDamaged() ? [{ file, rule: "cache", severity: "info", reason }] : [];
}

export type { BuildReport } from "./buildReport.ts";
export { joinArchives } from "./join.ts";
export { makerName } from "./pageContext.ts";
export { type Preview, preview } from "./preview.ts";
export type { Progress } from "./progress.ts";
