import { createHash } from "node:crypto";
import {
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ROOT, sha256 } from "../model/bytes/index.ts";
import type { Problem } from "../model/index.ts";
import type { Places } from "./stage.ts";

/** All that makes the program what it is; packages are told by npm's list of what it has installed. */
const PROGRAM = [
  "src",
  "templates",
  "public",
  "eleventy.config.ts",
  "package.json",
  "node_modules/.package-lock.json",
];

/** Files by their paths in a folder: size and times, and the SHA-256, which nobody has to make while those stay. */
export type Files = [path: string, stamp: string, hash: string][];

/** What a site was made of and what it is, as hashes, and what was told about it. */
export interface State {
  program: string;
  settings: string;
  texts: string;
  /** Each file in the folder of the texts. */
  files: Files;
  /** Names, sizes and times of the site's files. */
  site: string;
  problems: Problem[];
}

/** What a site is made of. */
export type Inputs = Pick<State, "program" | "settings" | "texts" | "files">;

/** The state that the last build into a folder has left; null where there is none, or where it is damaged. */
export function readState({ cache }: Pick<Places, "cache">): State | "damaged" | null {
  const file = fileIn(cache);
  if (!existsSync(file)) return null;
  try {
    const [hash, text = ""] = readFileSync(file, "utf8").split("\n");
    if (hash === sha256(text)) return JSON.parse(text);
  } catch {
    // No file, or not one that can be read: told below.
  }
  rmSync(cache, { recursive: true, force: true });
  return "damaged";
}

/** Leaves the state of a site beside it. It saves time only, so that a disk that is full is no fault here. */
export function writeState({ cache }: Pick<Places, "cache">, state: State): void {
  const text = JSON.stringify(state);
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(fileIn(cache), `${sha256(text)}\n${text}`);
  } catch {
    rmSync(fileIn(cache), { force: true });
  }
}

/**
 * What a build is going to be made of; `last` is the state that the build before has left. To be asked before anything
 * is read, so that what changes meanwhile is another state.
 */
export function inputsOf(
  { articles, settings }: { articles: string; settings: object },
  last: State | null,
): Inputs {
  const files = hashesOf(articles, last?.files ?? []);
  return {
    ...makersOf(settings),
    texts: sha256(JSON.stringify([articles, ...files.map(([path, , hash]) => [path, hash])])),
    files,
  };
}

/** What makes a site of texts. */
export function makersOf(settings: object): Pick<State, "program" | "settings"> {
  return {
    program: sha256([process.version, ...PROGRAM.map((name) => contents(join(ROOT, name)))].join()),
    settings: sha256(JSON.stringify(settings)),
  };
}

function hashesOf(folder: string, known: Files): Files {
  const hashes = new Map(known.map(([path, stamp, hash]) => [`${stamp} ${path}`, hash]));
  const files: Files = [];
  walk(folder, (path, name) => {
    const stamp = stampOf(path);
    files.push([name, stamp, hashes.get(`${stamp} ${name}`) ?? hashOf(path)]);
  });
  return files;
}

/** Size and time of writing of files, by their paths in a folder. */
export type Stamps = Map<string, string>;

/** The stamps of all files in a folder, and of its folders that are empty; the path of one ends in `/`. */
export function stampsIn(folder: string): Stamps {
  const stamps: Stamps = new Map();
  const note = (path: string, name: string) => void stamps.set(name, stampAt(path));
  walk(folder, note, note);
  return stamps;
}

/** Other times than that of writing change when a file gets another name elsewhere. "no file" where there is none. */
export function stampAt(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : "no file";
}

/** The hash of names and stamps. */
export function listingOf(stamps: Iterable<[path: string, stamp: string]>): string {
  const lines = [...stamps].map(([name, stamp]) => `${name} ${stamp}\n`).sort();
  return sha256(lines.join(""));
}

/** The hash of names and contents of all files in a folder, or of the one file. */
function contents(folder: string): string {
  return digest(folder, hashOf);
}

function stampOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  // A name that is not UTF-8 is listed, but leads to no file.
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : "no file";
}

/** What cannot be read has no hash, but is told of when texts are read. */
function hashOf(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return "no file";
  try {
    return sha256(readFileSync(path));
  } catch {
    return "unreadable";
  }
}

function digest(folder: string, of: (path: string) => string): string {
  const hash = createHash("sha256");
  walk(folder, (path, name) => hash.update(`${name} ${of(path)}\n`));
  return hash.digest("hex");
}

type Visit = (path: string, name: string) => void;

/** Goes through all files of a folder in the order of their names, and through folders that cannot be read or are empty. */
function walk(folder: string, visit: Visit, visitEmpty: Visit = () => {}): void {
  const enter = (path: string, name: string): void => {
    const entries = entriesOf(path);
    if (entries?.length === 0 && name) visitEmpty(path, `${name}/`);
    // Whoever reads it for its texts tells the curator why it cannot be read.
    if (entries === null) visit(path, name);
    for (const entry of entries ?? []) {
      const below = name ? `${name}/${entry.name}` : entry.name;
      if (entry.isDirectory()) enter(join(path, entry.name), below);
      else visit(join(path, entry.name), below);
    }
  };
  if (!existsSync(folder)) return;
  if (statSync(folder).isDirectory()) enter(folder, "");
  else visit(folder, "");
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function fileIn(cache: string): string {
  return join(cache, "state.json");
}
