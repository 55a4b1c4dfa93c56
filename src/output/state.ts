import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../problem.ts";
import { sha256 } from "./hashes.ts";
import type { Places } from "./stage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** All that makes the program what it is; packages are told by npm's list of what it has installed. */
const PROGRAM = [
  "src",
  "templates",
  "public",
  "eleventy.config.ts",
  "package.json",
  "node_modules/.package-lock.json",
];

/** What a site was made of and what it is, as hashes, and what was told about it. */
export interface State {
  program: string;
  settings: string;
  /** Names, sizes and times of the texts: where these are the same, nobody has to read the texts. */
  listed: string;
  texts: string;
  /** Names, sizes and times of the site's files. */
  site: string;
  problems: Problem[];
}

/** The state that the last build into a folder has left; null where there is none, or where it is damaged. */
export function readState({ cache }: Pick<Places, "cache">): State | "damaged" | null {
  const file = fileIn(cache);
  if (!existsSync(file)) return null;
  try {
    const [hash, text = ""] = readFileSync(file, "utf8").split("\n");
    if (hash === sha256(Buffer.from(text))) return JSON.parse(text);
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
    writeFileSync(fileIn(cache), `${sha256(Buffer.from(text))}\n${text}`);
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
): Pick<State, "program" | "settings" | "listed" | "texts"> {
  const listed = listing(articles);
  return {
    program: sha256(
      Buffer.from([process.version, ...PROGRAM.map((name) => contents(join(ROOT, name)))].join()),
    ),
    settings: sha256(Buffer.from(JSON.stringify([articles, settings]))),
    listed,
    texts: last?.listed === listed ? last.texts : contents(articles),
  };
}

/** The hash of names, sizes and times of all files in a folder. */
export function listing(folder: string): string {
  return digest(folder, (path) => {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs}`;
  });
}

/** The hash of names and contents of all files in a folder, or of the one file. */
function contents(folder: string): string {
  return digest(folder, (path) => sha256(readFileSync(path)));
}

function digest(folder: string, of: (path: string) => string): string {
  const hash = createHash("sha256");
  const walk = (path: string, name: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const below = `${name}/${entry.name}`;
      if (entry.isDirectory()) walk(join(path, entry.name), below);
      else hash.update(`${below} ${entry.isFile() ? of(join(path, entry.name)) : "no file"}\n`);
    }
  };
  if (!existsSync(folder)) return "";
  if (statSync(folder).isDirectory()) walk(folder, "");
  else hash.update(of(folder));
  return hash.digest("hex");
}

function fileIn(cache: string): string {
  return join(cache, "state.json");
}
