import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { makeAssets } from "./assets.ts";
import { formatDay } from "./format.ts";
import {
  copyPublic,
  explainFault,
  isOverSeveral,
  MARK,
  OutputError,
  openStage,
  openWriter,
  readManifest,
  recover,
  type Writer,
  withStage,
  writeFiles,
  writeFront,
  writeSums,
} from "./output/index.ts";
import type { Problem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import {
  copyRow,
  type JoinedArchive,
  publishFront,
  type ResultRow,
  SHOWN_ROWS,
  siteFiles,
} from "./publish/index.ts";
import { openSearch, type Result, type Search } from "./query/index.ts";
import { type ArchiveIndex, joinIndexes, openArchive, UnreadableIndex } from "./search/join/index.ts";
import { MissingPart } from "./search/parts/open.ts";
import { openFolder } from "./search/parts/openFolder.ts";
import type { Settings } from "./settings.ts";
import type { SitePath } from "./url.ts";
import { VERSION } from "./version.ts";

export interface JoinOptions {
  /** Folders of finished sites. */
  archives: string[];
  /** Folder that becomes the site over them. */
  output: string;
  settings: Settings;
  /** Called once the output is this command's: whoever stops it from outside has something to clean up. */
  began?: () => void;
  progress: Progress;
}

export interface JoinReport {
  articles: number;
  problems: Problem[];
  written: boolean;
}

interface Archive extends JoinedArchive {
  index: ArchiveIndex;
  /** Its folder, without links on the way. */
  real: string;
}

/**
 * Makes a site with a first page and one search over several finished sites, which it reads and does not copy: they must
 * go on standing where they stand from it. The old one stays as it is until the new one is whole.
 */
export async function joinArchives(options: JoinOptions): Promise<JoinReport> {
  const { output, archives: folders } = options;
  try {
    for (const folder of folders) await recover(folder);
    return await withStage(output, folders, async (places) => {
      options.began?.();
      refuseOtherSites(places.output);
      const archives = folders.map((folder) => open(folder, places.output));
      const twice = archives.find(
        ({ real }, at) => archives.findIndex((other) => other.real === real) !== at,
      );
      if (twice) throw new OutputError(`${twice.real} is named twice`);
      openStage(places);
      const writer = openWriter(places.stage, { spare: new Map(), sites: [] });
      const problems = await make(archives, writer, options);
      const articles = archives.reduce((sum, { index }) => sum + index.counts.length, 0);
      return { articles, problems, written: true };
    });
  } catch (error) {
    const reason = isOfArchive(error) ? error.message : explainFault(error, output);
    if (reason === null) throw error;
    const problems: Problem[] = [{ file: output, rule: "output", severity: "error", reason }];
    return { articles: 0, problems, written: false };
  }
}

function isOfArchive(error: unknown): error is Error {
  return error instanceof UnreadableIndex || error instanceof MissingPart;
}

/** All bear Kliping's mark, but nobody means a search over several to take the place of an archive, or of a part. */
function refuseOtherSites(output: string): void {
  if (existsSync(join(output, MARK)) && !isOverSeveral(output))
    throw new OutputError(`${output} holds an archive; choose another --output for the search over several`);
}

async function make(
  archives: Archive[],
  writer: Writer,
  { settings, progress }: JoinOptions,
): Promise<Problem[]> {
  const made = makeAssets();
  made.catch(() => {});
  progress("joining search indexes");
  await joinIndexes(archives, writer);
  progress("writing pages");
  const rows = await newest(openSearch(await openFolder(writer.folder)));
  const { assets, files } = await made;
  // The settings' address is that of an archive.
  const { url: _url, ...own } = settings;
  const site = publishFront(archives, rows, own, assets);
  await writeFront(site, writer);
  await writeFiles(files, writer);
  await writeFiles(siteFiles(site, own), writer);
  const problems = copyPublic("public", writer);
  writer.write(
    MARK,
    `${JSON.stringify({ generator: "Kliping", archives: archives.map(({ root }) => root) })}\n`,
  );
  writeSums(writer);
  writer.finish();
  return problems;
}

/** Opens an archive that this version of Kliping has made. */
function open(folder: string, output: string): Archive {
  if (isOverSeveral(folder))
    throw new OutputError(`${folder} is a search over several archives; name those instead`);
  const manifest = readManifest(folder);
  if (!manifest) throw new OutputError(`${folder} is no site that Kliping has built; build it first`);
  const { version } = manifest.generator;
  if (version !== VERSION)
    throw new OutputError(
      `${folder} was built by Kliping ${version}, and this is ${VERSION}; build it again`,
    );
  const index = openArchive(folder);
  // A link is published under its own name.
  const path = relative(output, join(realpathSync(dirname(folder)), basename(folder)));
  const root = `${path.split(sep).map(encodeURIComponent).join("/")}/`;
  return { name: nameOf(folder), root, index, days: index.days, real: realpathSync(folder) };
}

/** The name of the folder, or of the one in which an `_site` stands. */
function nameOf(folder: string): string {
  return basename(basename(folder) === "_site" ? dirname(folder) : folder);
}

/** The newest articles as rows, one more than the search page shows; near copies are folded under the first of them. */
async function newest(search: Search): Promise<ResultRow[]> {
  const all = { words: "", filters: {}, from: null, to: null, undated: "shown", order: "relevansi" } as const;
  const found = await search.find(all);
  const rows: ResultRow[] = [];
  const folded = new Set<number>();
  for (const page of found.pages) {
    if (folded.has(page)) continue;
    const result = await search.result(page, found);
    for (const copy of result.copies) folded.add(copy);
    const copies = await Promise.all(result.copies.map((copy) => search.result(copy, found)));
    if (rows.push(toRow(result, copies)) > SHOWN_ROWS) break;
  }
  return rows;
}

function toRow(
  { url, headline, isSupplied, publisher, date, passages }: Result,
  copies: Result[],
): ResultRow {
  const [lead] = passages;
  return {
    path: url as SitePath,
    title: headline,
    isSupplied,
    outlet: publisher,
    published: date === null ? null : { iso: date, words: formatDay(date) },
    lead: lead ? { anchor: lead.anchor, text: lead.pieces.map(({ text }) => text).join("") } : null,
    copies: copies.map(toCopy),
  };
}

function toCopy({ url, headline, isSupplied, publisher, date }: Result): ResultRow["copies"][number] {
  return copyRow({
    path: url as SitePath,
    title: isSupplied ? `[${headline}]` : headline,
    outlet: publisher,
    day: date,
  });
}
