import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { isOfflineCopy } from "../../model/index.ts";
import { isOverSeveral, MARK } from "../stage.ts";

/** Characters of a path in the archive at most: Windows takes 260, and people unpack into deep folders. */
const PATH_LENGTH = 119;

/** What was packed, or in words why it was not. */
export type Packed = { file: string; files: number } | string;

/**
 * Packs the site in `site` into `folder` as `arsip-<day>.zip`, in which all stands in one folder of that name. What
 * only a web host needs stays out: from disk everything is there anyway. The same site on the same day makes the same
 * bytes; an archive of that day is replaced once the new one is whole.
 */
export async function packSite(site: string, folder: string, day: string): Promise<Packed> {
  if (!existsSync(join(site, MARK)))
    return `${site} is not a site that Kliping made (it has no ${MARK}); build it first`;
  if (isOverSeveral(site))
    return `${site} is a search over several archives, which are not in it; pack each of those`;
  const name = `arsip-${day}`;
  const paths = (await pathsOf(site)).filter((path) => !isOfflineCopy(path));
  const long = paths.find((path) => inFolder(name, path).length > PATH_LENGTH);
  if (long) return `${long} is too long a path to be unpacked everywhere`;
  const file = join(folder, `${name}.zip`);
  try {
    await writeZip(`${file}.part`, site, name, paths);
    renameSync(`${file}.part`, file);
  } finally {
    rmSync(`${file}.part`, { force: true });
  }
  return { file, files: paths.length };
}

async function writeZip(file: string, site: string, name: string, paths: string[]): Promise<void> {
  const zip = new ZipFile();
  // Times and rights of the files would differ from one build to the next; the day is in the archive's name.
  const same = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  for (const path of paths) zip.addFile(join(site, path), inFolder(name, path), same);
  zip.end();
  const failed = new Promise<never>((_, reject) => zip.once("error", reject));
  await Promise.race([pipeline(zip.outputStream, createWriteStream(file)), failed]);
}

function inFolder(name: string, path: string): string {
  return `${name}/${path}`;
}

/** Files of the site, with `/` between the parts of their paths, in an order that no locale changes. */
async function pathsOf(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}
