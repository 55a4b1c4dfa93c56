import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildReport, build } from "../../src/build.ts";
import type { Settings } from "../../src/settings.ts";

const SETTINGS: Settings = { title: "Arsip Uji", description: "Arsip kecil untuk pengujian." };

const ARTICLES = join(import.meta.dirname, "articles");

/** Builds a site in a new folder; `remove` deletes it. */
export async function buildSite(
  articles = ARTICLES,
): Promise<{ site: string; report: BuildReport; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kliping-site-"));
  const site = join(folder, "_site");
  const report = await build({ articles, output: site, settings: SETTINGS, progress: () => {} });
  return { site, report, remove: () => rm(folder, { recursive: true }) };
}
