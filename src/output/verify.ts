import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../model/bytes/index.ts";
import { isOfflineCopy, type SitePath, sourcePath } from "../model/index.ts";
import { hashFiles } from "./hashes.ts";
import { readManifest } from "./manifest.ts";
import { parseSums, SUMS } from "./sums.ts";

/** What is not as a site's lists say. */
export interface Fault {
  kind: "missing" | "changed" | "extra" | "unreadable";
  /** Path in the folder. */
  path: string;
  /** What more is to say. */
  note: string | null;
}

export interface Verification {
  /** Files that the list names. */
  files: number;
  /** SHA-256 of the list itself: who has noted it elsewhere knows that the list is the one that was made. */
  list: string;
  /** In the order of the paths. */
  faults: Fault[];
}

/**
 * Holds every file of a site, or of an archive that was unpacked, against `manifest-sha256.txt`, and every source
 * text against `manifest.json`. Where that cannot be done, it tells in words why.
 */
export function verify(folder: string): Verification | string {
  const list = readList(folder);
  if (typeof list === "string") return list;
  const expected = parseSums(list.toString("utf8"));
  if (!expected) return `${join(folder, SUMS)} is not a list of files with their SHA-256`;
  const { files, others } = hashFiles(folder);
  files.delete(SUMS);
  const faults: Fault[] = [];
  const report = (kind: Fault["kind"], path: string, note: string | null = null) =>
    faults.push({ kind, path, note });
  // An archive to be unpacked leaves out what only a web host needs: all of it, or it is missing.
  const isUnpacked = ![...files.keys()].some(isOfflineCopy);
  for (const [path, hash] of expected) {
    if (isUnpacked && isOfflineCopy(path)) continue;
    const other = others.get(path);
    if (other) report("unreadable", path, other);
    else if (!files.has(path)) report("missing", path);
    else if (files.get(path) !== hash) report("changed", path);
  }
  for (const path of files.keys()) if (!expected.has(path)) report("extra", path, litterOf(path));
  for (const [path, what] of others) if (!expected.has(path)) report("extra", path, what);
  const named = new Set(faults.map(({ path }) => path));
  for (const path of foreignTexts(folder, files))
    if (!named.has(path)) report("changed", path, "not the text that manifest.json names");
  return {
    files: expected.size,
    list: sha256(list),
    faults: faults.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function readList(folder: string): Buffer | string {
  try {
    return readFileSync(join(folder, SUMS));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return `${folder} holds no ${SUMS} that can be read, so nothing is known of its files (${reason})`;
  }
}

/** Source texts that are not what `manifest.json` says, though the list of files may have been made to say so. */
function foreignTexts(folder: string, files: Map<string, string>): string[] {
  const texts = readManifest(folder)?.texts ?? [];
  return texts.flatMap(({ address, sha256, withheld }) => {
    const path = sourcePath(address as SitePath);
    return withheld || files.get(path) === sha256 ? [] : [path];
  });
}

/** Systems put files of their own wherever somebody looks: which one, and what to do; null for any other file. */
export function litterOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === ".DS_Store" || name.startsWith("._")) return "made by macOS; delete it";
  return /^(?:thumbs\.db|desktop\.ini)$/i.test(name) ? "made by Windows; delete it" : null;
}
