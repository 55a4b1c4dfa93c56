import { join } from "node:path";
import type { Archive } from "../archive/index.ts";
import { compareProblems, type Problem, readSiteUrl, type Settings } from "../model/index.ts";
import { type Manifest, readManifest, tellVanished, toManifest } from "../output/index.ts";
import {
  type Assets,
  publish,
  type Redirect,
  redirect,
  redirectEvents,
  type Site,
} from "../publish/index.ts";
import type { Text } from "./understanding/index.ts";

/** All that is known of a site before its first file is written. */
export interface Plan {
  site: Site;
  /** Old addresses that lead on. */
  redirects: Redirect[];
  manifest: Manifest;
  /** In the order of files and lines. */
  problems: Problem[];
  /** An address of the site that is replaced would lead nowhere. */
  isLosing: boolean;
}

interface PlanOptions {
  /** Folder of the texts. */
  articles: string;
  /** Folder of the site that is replaced. */
  output: string;
  settings: Settings;
  strict?: boolean;
}

/** Makes the documents of a site. `problems` are those of its texts, which some of its pages list. */
export function planSite(
  archive: Archive,
  { texts, problems, assets }: { texts: Text[]; problems: Problem[]; assets: Assets },
  { articles: folder, output, settings, strict = false }: PlanOptions,
): Plan {
  const site = publish(archive, problems, settings, assets);
  const sources = texts.map(({ source }) => source);
  const { redirects, problems: refused } = redirect(sources, archive.entries, site);
  const manifest = toManifest(archive, redirects, settings.title);
  const lost = tellVanished(readManifest(output), manifest, strict ? "error" : "warning");
  const all = [...inFolder(folder, [...problems, ...refused, ...lost]), ...readSiteUrl(settings).problems];
  return {
    site,
    redirects: [...redirects, ...redirectEvents(archive, redirects)],
    manifest,
    problems: all.sort(compareProblems),
    isLosing: lost.length > 0,
  };
}

/** Problems name files as the curator finds them from where the command was called. */
export function inFolder(folder: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })).sort(compareProblems);
}
