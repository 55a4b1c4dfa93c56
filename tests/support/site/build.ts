import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildReport, build } from "../../../src/build/index.ts";
import { joinArchives } from "../../../src/build/join.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { manyArticles } from "./manyArticles.ts";
import { shareFolder } from "./shared.ts";

export const SETTINGS: Settings = { title: "Arsip Uji", description: "Arsip kecil untuk pengujian." };

const ARTICLES = join(import.meta.dirname, "../../site/articles");
const FIVE = join(import.meta.dirname, "../../../articles");

interface BuiltSite {
  site: string;
  remove: () => Promise<void>;
}

/** Builds a site in a new folder, which `remove` deletes; of the test articles one for all test files. */
export async function buildSite(
  articles = ARTICLES,
  settings = SETTINGS,
): Promise<BuiltSite & { report: BuildReport }> {
  if (articles === ARTICLES && settings === SETTINGS) {
    const { folder, result, remove } = await shareFolder("site", (at) => buildInto(at, articles, settings));
    return { site: join(folder, "_site"), report: result, remove };
  }
  const folder = await mkdtemp(join(tmpdir(), "kliping-site-"));
  const report = await buildInto(folder, articles, settings);
  return { site: join(folder, "_site"), report, remove: () => rm(folder, { recursive: true }) };
}

function buildInto(folder: string, articles: string, settings = SETTINGS): Promise<BuildReport> {
  return build({ articles, output: join(folder, "_site"), settings, progress: () => {} });
}

/**
 * Builds the test articles and the archive's own five as two archives, `uji` and `lima`, with one search over both in
 * `semua`; `folder` holds the three.
 */
export function buildJoined(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const sites = { uji: ARTICLES, lima: FIVE };
  return shareFolder("joined", async (folder) => {
    for (const [name, articles] of Object.entries(sites))
      await build({ articles, output: join(folder, name), settings: SETTINGS, progress: () => {} });
    await joinArchives({
      archives: Object.keys(sites).map((name) => join(folder, name)),
      output: join(folder, "semua"),
      settings: SETTINGS,
      progress: () => {},
    });
  });
}

/** Builds the site of `manyArticles`. */
export function buildMany(): Promise<BuiltSite> {
  return buildFolders("many", []);
}

/** Builds a site that has every kind of page: of `manyArticles`, the test articles and the archive's own five. */
export function buildAllKinds(): Promise<BuiltSite> {
  return buildFolders("all-kinds", [ARTICLES, FIVE]);
}

async function buildFolders(name: string, folders: string[]): Promise<BuiltSite> {
  const { folder, remove } = await shareFolder(name, async (at) => {
    const articles = join(at, "articles");
    await mkdir(articles);
    for (const more of folders) await cp(more, articles, { recursive: true });
    for (const [file, text] of Object.entries(manyArticles())) await writeFile(join(articles, file), text);
    await buildInto(at, articles);
  });
  return { site: join(folder, "_site"), remove };
}
