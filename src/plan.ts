import { join } from "node:path";
import { type Archive, buildArchive } from "./archive/index.ts";
import { makeAssets } from "./assets.ts";
import { tellMasked } from "./contacts.ts";
import { canonicalOf, knowledgeOf } from "./knowledge.ts";
import { type Inputs, type Manifest, toManifest } from "./output/index.ts";
import type { Knowledge } from "./parse/index.ts";
import { compareProblems, type Problem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import { publish, type Redirect, redirect, redirectEvents, type Site } from "./publish/index.ts";
import type { Settings } from "./settings.ts";
import { readSiteUrl } from "./siteUrl.ts";
import type { Store } from "./store.ts";
import { type Text, understand } from "./understanding/index.ts";

/** All that is known of a site before its first file is written. */
export interface Plan {
  texts: Text[];
  archive: Archive;
  knowledge: Knowledge;
  site: Site;
  assets: Awaited<ReturnType<typeof makeAssets>>["files"];
  /** Old addresses that lead on. */
  redirects: Redirect[];
  manifest: Manifest;
  /** In the order of files and lines. */
  problems: Problem[];
}

interface Wanted {
  /** Folder of the texts. */
  articles: string;
  settings: Settings;
  progress: Progress;
}

/** Reads and understands the texts and puts them in order; without a plan there are problems that keep from one. */
export async function planSite(
  { articles: folder, settings, progress }: Wanted,
  { files }: Inputs,
  store: Store,
): Promise<Plan | { problems: Problem[] }> {
  const { problems: ofSettings } = readSiteUrl(settings);
  if (ofSettings.some(({ severity }) => severity === "error")) return { problems: ofSettings };
  // esbuild is a process of its own, which this one need not wait for.
  const made = makeAssets();
  made.catch(() => {});
  const knowledge = knowledgeOf(settings);
  const hashes = new Map(files.map(([file, , hash]) => [file, hash]));
  const { texts, traitsOf, problems } = await understand(
    { folder, settings, knowledge, hashes },
    store,
    (done, of) => progress("understanding texts", done, of),
  );
  if (texts.length === 0) return { problems: inFolder(folder, problems) };
  progress("finding what belongs together");
  const articles = texts.map(({ article }) => article);
  const { archive, problems: clashes } = buildArchive(articles, canonicalOf(knowledge), traitsOf);
  const known = [...problems, ...clashes, ...tellMasked(articles)];
  const { assets, files: assetFiles } = await made;
  const site = publish(archive, known, settings, assets);
  const sources = texts.map(({ source }) => source);
  const { redirects, problems: refused } = redirect(sources, archive.entries, site);
  return {
    texts,
    archive,
    knowledge,
    site,
    assets: assetFiles,
    redirects: [...redirects, ...redirectEvents(archive, redirects)],
    manifest: toManifest(archive, redirects, settings.title),
    problems: [...inFolder(folder, [...known, ...refused]), ...ofSettings],
  };
}

/** Problems name files as the curator finds them from where the command was called. */
export function inFolder(folder: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })).sort(compareProblems);
}
