import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, utimesSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { nameSources } from "./trace.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** All that the program's code is made of; packages are told by npm's list of what it has installed. */
const SOURCES = [
  "src",
  "templates",
  "eleventy.config.ts",
  "tsconfig.json",
  "package.json",
  "node_modules/.package-lock.json",
];

/**
 * Imports one of the program's TypeScript modules. Node 20 does not read TypeScript, and to find and read a thousand
 * small modules takes over a second; so they are bundled once, and again when one of them has changed. Where the bundle
 * cannot be kept, tsx reads them one by one: slower, with the same result.
 * @param {string} path from the project's folder: `src/cli.ts`
 * @param {boolean} [withTemplates] whether Eleventy is going to import the templates
 */
export async function load(path, withTemplates = false) {
  let folder = join(ROOT, "node_modules/.cache/kliping");
  try {
    mkdirSync(folder, { recursive: true });
    folder = join(realpathSync(folder), state());
    if (!existsSync(folder)) await (await import("./bundle.js")).bundle(ROOT, folder);
    touch(folder);
  } catch (error) {
    if (!isOfDisk(error)) throw error;
    return await loadOneByOne(path);
  }
  const bundled = addressOf(`${folder}/`);
  nameSources(bundled);
  if (withTemplates)
    register("./templateHook.js", import.meta.url, { data: { sources: addressOf(ROOT), bundled } });
  return await import(bundled + path.replace(/\.ts$/, ".mjs"));
}

async function loadOneByOne(path) {
  process.env.TSX_TSCONFIG_PATH = join(ROOT, "tsconfig.json");
  (await import("tsx/esm/api")).register();
  return await import(addressOf(join(ROOT, path)));
}

/** Says that a process has begun with a bundle; one that nobody may write to is not cleared away either. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {}
}

/** The names, sizes and times of all scripts and of what they depend on, as one short word. */
function state() {
  const hash = createHash("sha256").update(process.version);
  const add = (path) => {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (/\.[cm]?[jt]sx?$/.test(entry.name)) add(path);
    }
  };
  for (const path of SOURCES.map((name) => join(ROOT, name)).filter(existsSync))
    if (statSync(path).isDirectory()) walk(path);
    else add(path);
  return hash.digest("hex").slice(0, 16);
}

/** The file system refused, whatever was to be written. */
function isOfDisk(error) {
  return error instanceof Error && "syscall" in error;
}

function addressOf(path) {
  return pathToFileURL(path).href;
}
