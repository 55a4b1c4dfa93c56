import { constants, type Dirent } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model/index.ts";

/** The texts of a folder, in the order of the file names (by code unit, the same everywhere). */
export interface Folder {
  files: string[];
  problems: Problem[];
}

const TEXT = /\.(?:txt|md|html?)$/i;

/** Bytes of the largest file that is taken for a text: a saved page with its pictures inside stays below that. */
const LARGEST = 16 * 1024 * 1024;

/** Finds all texts of a folder and of the folders in it. Links and devices are neither followed nor opened. */
export async function listTexts(folder: string): Promise<Folder> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const enter = async (under: string): Promise<void> => {
    for (const entry of await entriesOf(join(folder, under))) {
      const file = under ? `${under}/${entry.name}` : entry.name;
      if (isIgnored(entry.name)) continue;
      if (entry.isDirectory())
        await enter(file).catch((error: unknown) => problems.push(failed(file, error)));
      else if (entry.isFile() && TEXT.test(file)) files.push(file);
      else problems.push(leftOut(file, entry.isFile()));
    }
  };
  await enter("").catch((error: unknown) => problems.push(failed("", error)));
  if (files.length === 0 && problems.length === 0) problems.push(noTexts());
  return { files, problems };
}

/** Reads all texts of a folder, in their order. */
export async function readFiles(
  folder: string,
): Promise<{ contents: { file: string; bytes: Uint8Array }[]; problems: Problem[] }> {
  const contents: { file: string; bytes: Uint8Array }[] = [];
  const { files, problems } = await listTexts(folder);
  for (const file of files) {
    const { bytes, problem } = await readText(folder, file);
    if (bytes) contents.push({ file, bytes });
    else problems.push(problem);
  }
  return { contents, problems };
}

/** Reads a text; null, with a problem, where it cannot be read or is too large for one. */
export async function readText(
  folder: string,
  file: string,
): Promise<{ bytes: Uint8Array; problem: null } | { bytes: null; problem: Problem }> {
  try {
    const bytes = await bytesOf(join(folder, file));
    return bytes ? { bytes, problem: null } : { bytes, problem: tooLarge(file) };
  } catch (error) {
    return { bytes: null, problem: failed(file, error) };
  }
}

/** The bytes of a file, null if there are too many. What is put in its place meanwhile is not followed either. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new Error("not a file any more");
    return found.size > LARGEST ? null : await file.readFile();
  } finally {
    await file.close();
  }
}

/** Whether a file belongs to the folder itself, not to the archive. */
export function isIgnored(name: string): boolean {
  return /^(?:\.|readme\.md$)/i.test(name);
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function leftOut(file: string, isFile: boolean): Problem {
  const reason = isFile
    ? "is not a .txt, .md or .html file and was left out"
    : "is a link or a device, not a file, and was not followed; copy the text itself into the folder";
  return { file, rule: "left-out", severity: "warning", reason };
}

function tooLarge(file: string): Problem {
  const reason =
    "is larger than 16 MiB and was left out; keep one article in a file, and pictures out of saved pages";
  return { file, rule: "too-large", severity: "error", reason };
}

function failed(file: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : error;
  const reason = file.includes("\ufffd")
    ? "cannot be read, because its name is not UTF-8; give it another name"
    : `cannot be read: ${why}`;
  return { file, rule: "unreadable", severity: "error", reason };
}

function noTexts(): Problem {
  const reason = "the folder holds no texts; put .txt, .md or .html files there, one article each";
  return { file: "", rule: "no-texts", severity: "error", reason };
}
