import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** All that the program's code is made of; packages are told by npm's list of what it has installed. */
const SOURCES = [
  "src",
  "templates",
  "eleventy.config.ts",
  "tsconfig.json",
  "package.json",
  "node_modules/.package-lock.json",
];

/** What is imported by its path: commands, what runs in threads, the archive's configuration and templates. */
const ENTRY =
  /^(?:src\/cli\.ts|src\/(?:build\/.+|commands)\/thread\.ts|eleventy\.config\.ts|templates\/.+\.11ty\.tsx)$/;

/** The one module that asks for its own address; it has to get that of its source. */
const ASKS_ADDRESS = "src/model/bytes/root.ts";

/**
 * Milliseconds for which a bundle is kept after a process has begun with it, for it may still read of it. Several
 * projects may share one folder of packages, and so of bundles.
 */
const LIFETIME = 60 * 60 * 1000;

/** Under this key a thread that builds leaves its bundle to the threads that it begins; sources may change meanwhile. */
const INHERITED = "kliping bundle";

/** @type {Promise<string | null> | string | undefined} */
let folder = /** @type {string | undefined} */ (getEnvironmentData(INHERITED));

/**
 * The address from which Node imports a source file of the program or of the archive. Node 20 does not read TypeScript,
 * so the sources are bundled once, and again when one of them has changed. Where no bundle can be kept, tsx reads them
 * one by one: slower, with the same result.
 * @param {string} path from the project's folder: `src/cli.ts`
 * @returns {Promise<string>}
 */
export async function addressOf(path) {
  folder ??= findOrMake();
  const bundle = await folder;
  if (bundle) return pathToFileURL(join(bundle, path.replace(/\.tsx?$/, ".mjs"))).href;
  process.env.TSX_TSCONFIG_PATH = join(ROOT, "tsconfig.json");
  (await import("tsx/esm/api")).register();
  return pathToFileURL(join(ROOT, path)).href;
}

/** Imports it. */
export async function load(path) {
  return import(await addressOf(path));
}

/** The folder of the bundle; null where the disk refuses it. */
async function findOrMake() {
  try {
    const all = join(ROOT, "node_modules/.cache/kliping");
    mkdirSync(all, { recursive: true });
    const files = sources();
    const found = join(realpathSync(all), stateOf(files));
    if (!existsSync(found)) await make(found, files);
    touch(found);
    if (!isMainThread) setEnvironmentData(INHERITED, found);
    return found;
  } catch (error) {
    // The file system refused, whatever was to be written.
    if (error instanceof Error && "syscall" in error) return null;
    throw error;
  }
}

/** Bundles the program into a folder that is not there yet. Throws esbuild's message where a source file is wrong. */
async function make(found, files) {
  const { build } = await import("esbuild");
  const fresh = `${found}.${randomUUID()}`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: files.filter((file) => ENTRY.test(file)),
    outbase: ROOT,
    outdir: fresh,
    // Of other files below node_modules Node would have to find out by reading them that they are modules.
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Packages that read files of their own or begin processes; all others are bundled, for Node takes half a second to
    // find and read their hundreds of files.
    external: ["@11ty/*", "esbuild", "pagefind", "tsx"],
    // For packages that are no modules.
    banner: {
      js: 'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);',
    },
    // esbuild does not look for these in tsconfig.json where the project is an installed package.
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(ROOT, ASKS_ADDRESS)).href) },
    sourcemap: true,
    sourcesContent: false,
    logLevel: "silent",
  });
  putInPlace(fresh, found);
}

/** Another process may have made the same meanwhile. */
function putInPlace(fresh, found) {
  try {
    renameSync(fresh, found);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(found)) throw error;
  }
  const all = dirname(found);
  const age = (path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  for (const path of readdirSync(all).map((name) => join(all, name)))
    if (age(path) > LIFETIME) rmSync(path, { recursive: true, force: true });
}

/** Says that a process has begun with a bundle; one that may not be written to is not cleared away either. */
function touch(found) {
  try {
    utimesSync(found, new Date(), new Date());
  } catch {}
}

/** The names, sizes and times of all sources, as one short word. */
function stateOf(files) {
  const hash = createHash("sha256").update(ROOT);
  for (const file of files) {
    const { size, mtimeMs, ctimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** The paths of all sources, in an order that is always the same. */
function sources() {
  const walk = (path) => {
    if (!statSync(join(ROOT, path)).isDirectory()) return [path];
    return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return walk(`${path}/${entry.name}`);
      return /\.[cm]?[jt]sx?$/.test(entry.name) ? [`${path}/${entry.name}`] : [];
    });
  };
  return SOURCES.filter((path) => existsSync(join(ROOT, path)))
    .flatMap(walk)
    .sort();
}
