import type { StoredByKind } from "../query/stored.ts";
import { type Common, noteCommon } from "./commonRoots.ts";
import type { EngineFiles } from "./engine.ts";
import type { IndexFile } from "./indexFile.ts";
import { joinLists, type MemberIndex, readEngine } from "./joinedLists.ts";
import { mergeLists, readLists } from "./lists/index.ts";
import type { Index, Lines } from "./packs.ts";
import type { Run } from "./runs.ts";
import { type Files, writeIndex } from "./siteIndex.ts";

/** Pages of one archive. */
interface OwnPages {
  engine: EngineFiles;
  /** What Pagefind has indexed, run by run. */
  lists: Uint8Array[];
  /** What is kept of each page, a line of JSON of each kind, in the order of the pages. */
  kept: Record<keyof StoredByKind, Lines>;
}

/** Pages of several archives, which keep what they keep of them. */
interface JoinedPages {
  archives: MemberIndex[];
  runs: Run[];
}

/**
 * Makes the index of a site of what was indexed before: the same as one run of Pagefind over all pages gives. The files
 * that stand beside Pagefind's are asked for when all words are written and the common roots are known.
 */
export async function mergeIndexes(
  files: Files,
  pages: OwnPages | JoinedPages,
  further: (common: Common) => Iterable<IndexFile>,
  many?: number,
): Promise<void> {
  const common: Common = new Map();
  const { lists, ...rest } = "archives" in pages ? await joinPages(pages) : mergePages(pages);
  const words = noteCommon(lists.words, lists.counts, common, many);
  await writeIndex(files, { ...rest, lists: { ...lists, words }, further: further(common) });
}

type MergedPages = Omit<Index, "further">;

function mergePages({ lists, ...rest }: OwnPages): MergedPages {
  return { ...rest, lists: mergeLists(lists.map(readLists)) };
}

async function joinPages({ archives, runs }: JoinedPages): Promise<MergedPages> {
  const engine = await readEngine();
  const kept = { archives: archives.map(({ root, index }) => ({ root, packs: index.packs })), runs };
  return { engine, kept, lists: joinLists(archives, runs, engine.entry.version) };
}

export type { Common } from "./commonRoots.ts";
