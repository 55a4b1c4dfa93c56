import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  utimesSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { compile } from "./compiled.js";
import { nameSources } from "./trace.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** All that the program's code is made of; packages are told by npm's list of what it has installed. */
const SOURCES = [
  "src",
  "templates",
  "eleventy.config.ts",
  "tsconfig.json",
  "package.json",
  "node_modules/.package-lock.json",
];

/** The configuration of an archive, which exports its settings. */
const CONFIG = "eleventy.config.ts";

/** Commands that have Eleventy print the templates, which it imports. */
const PRINTING = new Set(["build", "builder", "previewer"]);

/**
 * Regular expressions are compiled once and not twice, and functions optimized later than V8 would: on two cores a small
 * build has ended by then, and a large one is no slower. Set from here, where V8 passes over what it does not know.
 */
const FLAGS = ["--no-regexp-tier-up", "--interrupt-budget=300000"];

/**
 * Imports one of the program's TypeScript modules. Node 20 does not read TypeScript, and to find and read a thousand
 * small modules takes over a second; so they are bundled once, and again when one of them has changed. Where the bundle
 * cannot be kept, tsx reads them one by one: slower, with the same result.
 * @param {string} path from the project's folder: `src/cli.ts`
 * @param {string} [command] for which it is imported
 * @returns the module, the archive's settings, and what keeps, when it has done its work, what V8 has compiled for those who call it next
 */
export async function load(path, command = "") {
  let folder = join(ROOT, "node_modules/.cache/kliping");
  try {
    mkdirSync(folder, { recursive: true });
    folder = join(realpathSync(folder), state());
    if (!existsSync(folder)) await (await import("./bundle.js")).bundle(ROOT, folder);
    touch(folder);
  } catch (error) {
    if (!isOfDisk(error)) throw error;
    return { ...(await loadOneByOne(path)), keep: () => {} };
  }
  nameSources(addressOf(`${folder}/`));
  if (PRINTING.has(command)) FLAGS.forEach(setFlagsFromString);
  const work = PRINTING.has(command) ? "build" : basename(command);
  const { script, keep } = compile(folder, `${work}-${cachedDataVersionTag()}.code`);
  // Eleventy would keep a thread that asks which modules have changed; none does while a process runs.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  const own = { exports: {} };
  const importOther = (address) => import(address);
  script.runInThisContext()(own.exports, await requireFor(folder), own, importOther);
  const module = await own.exports.load(addressOf(join(ROOT, path)));
  const { settings } = await own.exports.load(addressOf(join(ROOT, CONFIG)));
  // A build that finds everything as it was compiles little.
  return { module, settings, keep: () => (work === "build" && own.exports.begun === 2) || keep() };
}

/** What a script asks for packages: some of them can only be imported. */
async function requireFor(folder) {
  const names = JSON.parse(readFileSync(join(folder, "packages.json"), "utf8"));
  const require = createRequire(import.meta.url);
  const packages = new Map();
  for (const name of names)
    packages.set(name, Object.defineProperty({ ...(await import(name)) }, "__esModule", { value: true }));
  return (name) => packages.get(name) ?? require(name);
}

async function loadOneByOne(path) {
  process.env.TSX_TSCONFIG_PATH = join(ROOT, "tsconfig.json");
  (await import("tsx/esm/api")).register();
  const { settings } = await import(addressOf(join(ROOT, CONFIG)));
  return { module: await import(addressOf(join(ROOT, path))), settings };
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
