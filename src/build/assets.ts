import { relative } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../model/bytes/index.ts";
import type { SitePath } from "../model/index.ts";
import type { Assets } from "../publish/index.ts";

const ENTRIES: Record<keyof Assets, string> = {
  reading: "templates/style/reading.css",
  browsing: "templates/style/browsing.css",
  paper: "templates/style/paper.css",
  theme: "src/browser/theme.ts",
  startSearch: "src/browser/startSearch.ts",
  search: "src/browser/search.ts",
  article: "src/browser/article.ts",
  highlight: "src/browser/highlight.ts",
  list: "src/browser/list.ts",
  notFound: "src/browser/notFound.ts",
  offline: "src/browser/offline.ts",
  save: "src/browser/save.ts",
  slash: "src/browser/slash.ts",
};

/** A style sheet, font or script of the site. */
export interface AssetFile {
  path: SitePath;
  bytes: Uint8Array;
}

/**
 * Bundles the style sheets with their fonts and the pages' scripts. Each file's name holds a hash of its content, so
 * that browsers may keep it for ever; `assets` says how each is called.
 */
export async function makeAssets(): Promise<{ assets: Assets; files: AssetFile[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    loader: { ".woff2": "file" },
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    outdir: "assets",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    logLevel: "silent",
  });
  const made = Object.entries(metafile.outputs);
  const called = (source: string) => made.find(([, { entryPoint }]) => entryPoint === source)?.[0];
  const assets = Object.entries(ENTRIES).map(([name, source]) => [name, called(source)]);
  const files = outputFiles.map(({ path, contents }) => ({ path: inSite(path), bytes: contents }));
  return { assets: Object.fromEntries(assets), files };
}

function inSite(path: string): SitePath {
  return relative(ROOT, path).replaceAll("\\", "/") as SitePath;
}
