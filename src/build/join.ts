import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Problem, Settings } from "../model/index.ts";
import {
  copyPublic,
  explainFault,
  isOverSeveral,
  MARK,
  OutputError,
  openWriter,
  readManifest,
  recover,
  VERSION,
  type Writer,
  withStage,
  writeFiles,
  writeSums,
} from "../output/index.ts";
import {
  EXPORT_PATHS,
  type JoinedArchive,
  publishFront,
  type ResultRow,
  SHOWN_ROWS,
  siteFiles,
  toRow,
} from "../publish/index.ts";
import {
  type ArchiveIndex,
  joinIndexes,
  MissingFile,
  type OpenIndex,
  openArchive,
  openFolder,
  UnreadableIndex,
} from "../search/index.ts";
import { makeAssets } from "./assets.ts";
import { writeFront } from "./print.ts";
import type { Progress } from "./progress.ts";
import { together } from "./together.ts";

export interface JoinOptions {
  /** Folders of finished sites. */
  archives: string[];
  /** Folder that becomes the site over them. */
  output: string;
  settings: Settings;
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
      refuseOtherSites(places.output);
      const archives = folders.map((folder) => open(folder, places.output));
      const twice = archives.find(
        ({ real }, at) => archives.findIndex((other) => other.real === real) !== at,
      );
      if (twice) throw new OutputError(`${twice.real} is named twice`);
      const problems = await make(archives, openWriter(places.stage), options);
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
  return error instanceof UnreadableIndex || error instanceof MissingFile;
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
  progress("joining search indexes");
  const [{ assets, files }] = await together(makeAssets, () => joinIndexes(archives, writer));
  progress("writing pages");
  const rows = await newest(await openFolder(writer.folder));
  // The settings' address is that of an archive.
  const { url: _url, ...own } = settings;
  const site = publishFront(archives, rows, own, assets);
  await writeFront(site, writer);
  await writeFiles(files, writer);
  await writeFiles(siteFiles(site, own), writer);
  const problems = copyPublic("public", writer, EXPORT_PATHS);
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
async function newest({ pages, kept }: OpenIndex): Promise<ResultRow[]> {
  const rows: ResultRow[] = [];
  const folded = new Set<number>();
  // They are numbered from the oldest on, the undated ones before all others.
  for (let page = pages - 1; page >= 0 && rows.length <= SHOWN_ROWS; page -= 1) {
    if (folded.has(page)) continue;
    const [stored] = await kept("isi", [page]);
    if (!stored) break;
    for (const copy of stored.copies) folded.add(copy);
    rows.push(toRow(stored, await kept("isi", stored.copies)));
  }
  return rows;
}
