import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { OutputError } from "./fault.ts";
import { releaseLock, takeLock } from "./lock.ts";

/** Written into every site, so that a build replaces only what a build has made. */
export const MARK = "kliping.json";

/** Where a build works: all in one folder, so that a rename puts one in the place of the other. */
export interface Places {
  output: string;
  /** Where the site is made, and where the old one goes to be deleted. */
  stage: string;
  /** Where the old site is, whole, between the two renames that replace it. */
  old: string;
  lock: string;
  /** What a build leaves for the next one; it may be deleted at any time. */
  cache: string;
}

/** A link stays a link: what it leads to is replaced. */
export function placesOf(folder: string): Places {
  const output = realOf(existsSync(folder) ? folder : resolve(dirname(folder), targetOf(folder)));
  const beside = (what: string) => join(dirname(output), `.${basename(output)}.${what}`);
  return {
    output,
    stage: beside("building"),
    old: beside("old"),
    lock: beside("lock"),
    cache: beside("cache"),
  };
}

/** The path without links on the way, as far as there is anything. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realOf(parent), basename(path));
}

function targetOf(missing: string): string {
  const link = lstatSync(missing, { throwIfNoEntry: false })?.isSymbolicLink();
  return link ? readlinkSync(missing) : basename(missing);
}

/**
 * Has `work` make a site in a stage folder, and puts it where the old one was when `work` has written it. Whatever else
 * happens, the old site stays as it is and nothing is left beside it but the cache. Throws an
 * `OutputError` where the output is another build's or not Kliping's to replace.
 */
export async function withStage<T extends { written: boolean }>(
  folder: string,
  sources: string[],
  work: (places: Places) => Promise<T>,
): Promise<T> {
  const places = placesOf(folder);
  for (const source of sources) refuseNesting(places.output, realOf(resolve(source)));
  mkdirSync(dirname(places.output), { recursive: true });
  const release = await takeLock(places.lock);
  try {
    tidy(places);
    refuseOthers(places.output);
    const result = await work(places);
    if (result.written) replace(places);
    return result;
  } finally {
    remove(places.stage);
    release();
  }
}

/**
 * Takes away what a build that was killed has left, and puts the old site back if it was killed between the two
 * renames of `replace`.
 */
function tidy({ output, stage, old }: Places): void {
  remove(stage);
  if (!existsSync(old)) return;
  if (isEmpty(output)) renameSync(old, output);
  else if (existsSync(join(output, MARK))) remove(old);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Does after a build that was killed what it would have done itself; no thread of this process may be at work there any
 * more. Throws where another process is.
 */
export async function cleanUp(folder: string): Promise<void> {
  const places = placesOf(folder);
  releaseLock(places.lock);
  const release = await takeLock(places.lock).catch((error: unknown) => {
    if (error instanceof OutputError) throw error;
    // On a full disk nobody can take the lock, and what is deleted here makes room.
    return () => {};
  });
  try {
    tidy(places);
  } finally {
    release();
  }
}

/** Before a site is read: puts back the old one if a killed build has left none, where that can be done. */
export async function recover(folder: string): Promise<void> {
  try {
    if (existsSync(placesOf(folder).old)) await cleanUp(folder);
  } catch {
    // Another build is at work, or the folder may not be written to: reading tells what is there.
  }
}

/**
 * Two folders that are not empty cannot change places in one step (Node has no renameat2), so there are two: between
 * them, for as long as a rename takes, no site is in its place. `old` is whole as long as it bears that name.
 */
function replace({ output, stage, old }: Places): void {
  const replaces = existsSync(output);
  if (replaces) renameSync(output, old);
  try {
    renameSync(stage, output);
  } catch (error) {
    if (replaces) renameSync(old, output);
    throw error;
  }
  remove(old);
}

/** A site inside what it is made of would be read as a part of it; what stands inside the site would go with the old one. */
function refuseNesting(output: string, source: string): void {
  const holds = (outer: string, inner: string) => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  if (holds(output, source) || holds(source, output))
    throw new OutputError(
      `${output} and ${source}, of which it is made, stand one in the other; choose another --output`,
    );
}

/** The site in a folder is a search over several archives, and none itself: its mark names them. */
export function isOverSeveral(folder: string): boolean {
  try {
    return Array.isArray(JSON.parse(readFileSync(join(folder, MARK), "utf8")).archives);
  } catch {
    return false;
  }
}

function refuseOthers(output: string): void {
  if (existsSync(output) && !statSync(output).isDirectory())
    throw new OutputError(`${output} is a file; choose another --output`);
  if (isEmpty(output) || existsSync(join(output, MARK))) return;
  throw new OutputError(
    `${output} holds files that Kliping did not make; choose another --output or empty that folder first`,
  );
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}
