import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The packages of the program that are bundled too; what an archive's own configuration may import is not. */
const TOGETHER =
  /^(?:@11ty\/eleventy$|@citation-js|@sindresorhus|chokidar|citeproc|commander|d3-scale|decode-named|diff|gray-matter|hast-util|mdast-util|micromark-util|opentype|pagefind|parse5|preact|rehype|remark|unist-util|yaml|yazl|zod)/;

/** What a script can ask for by `require` when it needs it: esbuild has a program beside it, the other cannot be bundled. */
const ALONE = /^(?:esbuild|@11ty\/eleventy-dev-server)$/;

/**
 * Milliseconds for which a bundle is kept after a process has begun with it, for it may still read of it. Several
 * projects may share one folder of packages, and so of bundles.
 */
const KEPT = 60 * 60 * 1000;

/** What runs as a command or in a thread. */
const DOORS = [
  "src/cli.ts",
  "src/output/stage.ts",
  "src/build/indexing/thread.ts",
  "src/build/understanding/thread.ts",
];

/** What citation-js would fetch items with, if it were given addresses of them; it takes long to load. */
const UNUSED = /^(?:node|sync)-fetch$/;

/** The module of the bundle that begins all others. */
const BEGIN = "kliping:begin";

/** The module in which Eleventy imports its configuration and the scripts among the templates. */
const IMPORTING = /@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]Require\.js$/;

/**
 * Bundles the program into a folder that is not there yet: as a script, which `load.js` runs, with its map and the names
 * of the packages that it needs beside. Throws esbuild's message where a source file is wrong.
 * @param {string} root the project's folder
 * @param {string} folder
 */
export async function bundle(root, folder) {
  /** @type {Set<string>} */
  const names = new Set();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: BEGIN, out: "kliping" }],
    outdir: folder,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    banner: { js: "(function (exports, require, module, importOther) {" },
    footer: { js: "})" },
    minifyWhitespace: true,
    sourcemap: "external",
    sourcesContent: false,
    write: false,
    logLevel: "silent",
    plugins: [beginning(root), packages(names), addresses],
  });
  const made = `${folder}.${process.pid}`;
  mkdirSync(made);
  for (const { path, contents } of outputFiles) writeFileSync(join(made, basename(path)), contents);
  writeFileSync(join(made, "packages.json"), JSON.stringify([...names]));
  putInPlace(made, folder);
}

/**
 * The module that begins others by the addresses of their sources, those of the bundle from there, and counts them.
 * @returns {import("esbuild").Plugin}
 */
function beginning(root) {
  const paths = [...DOORS, "eleventy.config.ts", ...templates(root)];
  const all = paths.map((path) => `[${addressOf(join(root, path))}, () => import("./${path}")]`);
  const contents = `const all = new Map([${all}]);
export let begun = 0;
export function load(address) {
  begun += 1;
  return all.get(address.split("?")[0])?.() ?? importOther(address);
}`;
  return {
    name: "beginning",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${BEGIN}$`) }, ({ path }) => ({ path, namespace: "beginning" }));
      onLoad({ filter: /^/, namespace: "beginning" }, () => ({ contents, resolveDir: root }));
    },
  };
}

/** What Eleventy imports by itself. */
function templates(root) {
  return readdirSync(join(root, "templates"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !/^components[\\/]/.test(path))
    .map((path) => `templates/${path.replaceAll("\\", "/")}`);
}

/**
 * Packages that are not bundled stay what they are. As a script cannot import them, `load.js` does so before it runs and
 * gives it what they export.
 * @param {Set<string>} names gets their names
 * @returns {import("esbuild").Plugin}
 */
function packages(names) {
  return {
    name: "packages",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path, importer, namespace }) => {
        if (path === BEGIN) return null;
        if (UNUSED.test(path)) return { path, namespace: "unused" };
        if (namespace === "package" || isBuiltin(path) || ALONE.test(path)) return { path, external: true };
        if (TOGETHER.test(path) || /[\\/]node_modules[\\/]/.test(importer)) return null;
        return { path, namespace: "package" };
      });
      onLoad({ filter: /^/, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
      onLoad({ filter: /^/, namespace: "package" }, ({ path }) => {
        names.add(path);
        const name = JSON.stringify(path);
        return { contents: `export * from ${name}; export { default } from ${name};` };
      });
    },
  };
}

/**
 * A module finds its files by its own address, which stays that of its source.
 * @type {import("esbuild").Plugin}
 */
const addresses = {
  name: "addresses",
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:m?js|tsx?)$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8").replace(/(?<!")\bimport\.meta\.url\b(?!")/g, addressOf(path));
      if (path.endsWith("x")) return { contents: text, loader: "tsx" };
      const contents = inAscii(IMPORTING.test(path) ? turnToBundle(text) : text);
      return { contents, loader: path.endsWith("js") ? "js" : "ts" };
    });
  },
};

/** Has Eleventy import what is bundled from the bundle. */
function turnToBundle(text) {
  const turned = text.replace("import(urlPath)", "load(urlPath)");
  if (turned === text)
    throw new Error("Eleventy has another way to import templates than src/build/launch/bundle.js knows");
  return `import { load } from "${BEGIN}";\n${turned}`;
}

/** A script of which every letter is one byte is read in a third of the time; esbuild sees to all but regular expressions. */
function inAscii(text) {
  return text.replace(
    /(?<!\\)[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function addressOf(path) {
  return JSON.stringify(pathToFileURL(path).href);
}

/** Another process may have made the same meanwhile. */
function putInPlace(made, folder) {
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!statSync(folder, { throwIfNoEntry: false })) throw error;
  }
  const all = dirname(folder);
  const age = (path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  for (const path of readdirSync(all).map((name) => join(all, name)))
    if (age(path) > KEPT) rmSync(path, { recursive: true, force: true });
}
