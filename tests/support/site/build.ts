import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildReport, build } from "../../../src/build/index.ts";
import { joinArchives } from "../../../src/build/join.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { manyArticles } from "./manyArticles.ts";

export const SETTINGS: Settings = { title: "Arsip Uji", description: "Arsip kecil untuk pengujian." };

const ARTICLES = join(import.meta.dirname, "../../site/articles");

/** Builds a site in a new folder; `remove` deletes it. */
export async function buildSite(
  articles = ARTICLES,
  settings = SETTINGS,
): Promise<{ site: string; report: BuildReport; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kliping-site-"));
  const site = join(folder, "_site");
  const report = await build({ articles, output: site, settings, progress: () => {} });
  return { site, report, remove: () => rm(folder, { recursive: true }) };
}

/**
 * Builds the test articles and the archive's own five as two archives, `uji` and `lima`, with one search over both in
 * `semua`; `folder` holds the three.
 */
export async function buildJoined(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kliping-joined-"));
  const sites = { uji: ARTICLES, lima: join(import.meta.dirname, "../../../articles") };
  for (const [name, articles] of Object.entries(sites))
    await build({ articles, output: join(folder, name), settings: SETTINGS, progress: () => {} });
  await joinArchives({
    archives: Object.keys(sites).map((name) => join(folder, name)),
    output: join(folder, "semua"),
    settings: SETTINGS,
    progress: () => {},
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Builds the site of `manyArticles`. */
export function buildMany(): Promise<{ site: string; remove: () => Promise<void> }> {
  return buildFolders([]);
}

/** Builds a site that has every kind of page: of `manyArticles`, the test articles and the archive's own five. */
export function buildAllKinds(): Promise<{ site: string; remove: () => Promise<void> }> {
  return buildFolders([ARTICLES, join(import.meta.dirname, "../../../articles")]);
}

async function buildFolders(folders: string[]): Promise<{ site: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kliping-many-"));
  const articles = join(folder, "articles");
  await mkdir(articles);
  for (const more of folders) await cp(more, articles, { recursive: true });
  for (const [file, text] of Object.entries(manyArticles())) await writeFile(join(articles, file), text);
  const site = join(folder, "_site");
  await build({ articles, output: site, settings: SETTINGS, progress: () => {} });
  return { site, remove: () => rm(folder, { recursive: true }) };
}
