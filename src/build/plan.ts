import { join } from "node:path";
import { type Archive, type Ordered, order, type Traits, tying } from "../archive/index.ts";
import { inTurns } from "../model/bytes/index.ts";
import {
  type Article,
  compareProblems,
  type Knowledge,
  type Problem,
  readSiteUrl,
  type Settings,
  type Store,
} from "../model/index.ts";
import { type Inputs, type Manifest, toManifest } from "../output/index.ts";
import { canonicalOf, knowledgeOf } from "../parse/index.ts";
import { publish, type Redirect, redirect, redirectEvents, type Site } from "../publish/index.ts";
import { makeAssets } from "./assets.ts";
import type { Progress } from "./progress.ts";
import { type Text, understand } from "./understanding/index.ts";

/** The texts, understood and in order. */
export interface Read {
  texts: Text[];
  ordered: Ordered;
  knowledge: Knowledge;
  /** What is to be told of the texts, not yet in order. */
  problems: Problem[];
  traitsOf: (article: Article) => Traits;
  made: ReturnType<typeof makeAssets>;
}

/** All that is known of a site before its first file is written. */
export interface Plan extends Pick<Read, "texts" | "knowledge"> {
  archive: Archive;
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

/** Reads and understands the texts and puts them in order; there are problems only where nothing can be made of them. */
export async function readTexts(
  { articles: folder, settings, progress }: Wanted,
  { files }: Inputs,
  store: Store,
): Promise<Read | { problems: Problem[]; texts: null }> {
  const { problems: ofSettings } = readSiteUrl(settings);
  if (ofSettings.some(({ severity }) => severity === "error")) return { problems: ofSettings, texts: null };
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
  if (texts.length === 0) return { problems: inFolder(folder, problems), texts: null };
  progress("finding what belongs together");
  const { ordered, problems: clashes } = order(texts, canonicalOf(knowledge));
  return {
    texts,
    ordered,
    knowledge,
    problems: [...problems, ...clashes],
    traitsOf,
    made,
  };
}

/** Finds what texts have to do with one another, and makes of them the documents of a site. */
export async function planSite(
  { texts, ordered, knowledge, problems, traitsOf, made }: Read,
  { articles: folder, settings }: Wanted,
): Promise<Plan> {
  const { assets, files } = await made;
  const archive = { ...ordered, ...(await inTurns(tying(ordered.entries, traitsOf))) };
  const site = publish(archive, problems, settings, assets);
  const sources = texts.map(({ source }) => source);
  const { redirects, problems: refused } = redirect(sources, archive.entries, site);
  return {
    texts,
    archive,
    knowledge,
    site,
    assets: files,
    redirects: [...redirects, ...redirectEvents(archive, redirects)],
    manifest: toManifest(archive, redirects, settings.title),
    problems: [...inFolder(folder, [...problems, ...refused]), ...readSiteUrl(settings).problems],
  };
}

/** Problems name files as the curator finds them from where the command was called. */
export function inFolder(folder: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })).sort(compareProblems);
}
