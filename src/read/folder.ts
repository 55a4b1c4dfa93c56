import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problem.ts";

/** What stands in the articles folder, in the order of the file names (by code unit, the same everywhere). */
export interface Folder {
  contents: { file: string; bytes: Uint8Array }[];
  problems: Problem[];
}

/** Files that belong to the folder itself, not to the archive. */
const IGNORED = /^(?:\.|readme\.md$)/i;
const TEXT = /\.(?:txt|md|html?)$/i;

/** Reads all texts of a folder and of the folders in it. Links and devices are not followed. */
export async function readFiles(folder: string): Promise<Folder> {
  const { files, problems } = await list(folder, "");
  const contents: Folder["contents"] = [];
  for (const file of files) {
    try {
      contents.push({ file, bytes: await readFile(join(folder, file)) });
    } catch (error) {
      problems.push(failed(file, error));
    }
  }
  if (files.length === 0 && problems.length === 0) problems.push(noTexts());
  return { contents, problems };
}

async function list(folder: string, under: string): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(join(folder, under));
  } catch (error) {
    return { files, problems: [failed(under, error)] };
  }
  for (const entry of entries) {
    const file = under ? `${under}/${entry.name}` : entry.name;
    if (IGNORED.test(entry.name)) continue;
    if (entry.isDirectory()) {
      const inner = await list(folder, file);
      files.push(...inner.files);
      problems.push(...inner.problems);
    } else if (entry.isFile() && TEXT.test(file)) files.push(file);
    else problems.push(leftOut(file, entry.isFile()));
  }
  return { files, problems };
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function leftOut(file: string, isFile: boolean): Problem {
  const reason = isFile
    ? "is not a .txt, .md or .html file and was left out"
    : "is a link or a device, not a file, and was not followed; copy the text itself into the folder";
  return { file, rule: "left-out", severity: "warning", reason };
}

function failed(file: string, error: unknown): Problem {
  const reason = `cannot be read: ${error instanceof Error ? error.message : error}`;
  return { file, rule: "unreadable", severity: "error", reason };
}

function noTexts(): Problem {
  const reason = "the folder holds no texts; put .txt, .md or .html files there, one article each";
  return { file: "", rule: "no-texts", severity: "error", reason };
}
