import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The packages that are bundled too: those of many small modules or with much that is not used. Others are left as they
 * are, among them what an archive's own configuration may import.
 */
const TOGETHER =
  /^(?:@11ty\/eleventy$|@citation-js|@sindresorhus|citeproc|commander|d3-scale|diff|gray-matter|hast-util|mdast-util|opentype|parse5|rehype|remark|unist-util|yaml|yazl|zod)/;

/** Eleventy imports it only to serve, and esbuild refuses it. */
const ALONE = "@11ty/eleventy-dev-server";

/**
 * Milliseconds for which a bundle is kept after a process has begun with it, for it may still need a part of it. Several
 * projects may share one folder of packages, and so of bundles.
 */
const KEPT = 60 * 60 * 1000;

/** CommonJS packages ask for Node's modules by `require`. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Bundles the program into a folder that is not there yet: what runs as a command, and what Eleventy imports, which are
 * its configuration and the scripts among the templates. Throws esbuild's message where a source file is wrong.
 * @param {string} root the project's folder
 * @param {string} folder
 */
export async function bundle(root, folder) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli.ts", "src/output/stage.ts", "eleventy.config.ts", ...templates(root)],
    outdir: folder,
    outbase: root,
    outExtension: { ".js": ".mjs" },
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: REQUIRE },
    sourcemap: "linked",
    sourcesContent: false,
    write: false,
    logLevel: "silent",
    plugins: [packages, addresses],
  });
  const made = `${folder}.${process.pid}`;
  for (const { path, contents } of outputFiles) {
    const file = join(made, path.slice(folder.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  putInPlace(made, folder);
}

/** What Eleventy imports by itself. */
function templates(root) {
  return readdirSync(join(root, "templates"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !/^components[\\/]/.test(path))
    .map((path) => join("templates", path));
}

/** @type {import("esbuild").Plugin} */
const packages = {
  name: "packages",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const isPart = kind === "entry-point" || TOGETHER.test(path) || /[\\/]node_modules[\\/]/.test(importer);
      return isPart && path !== ALONE ? null : { path, external: true };
    });
  },
};

/**
 * A module finds its files by its own address, which stays that of its source.
 * @type {import("esbuild").Plugin}
 */
const addresses = {
  name: "addresses",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$|@11ty[\\/]eleventy[\\/].*\.js$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, "utf8").replace(/(?<!")\bimport\.meta\.url\b(?!")/g, address);
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

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
