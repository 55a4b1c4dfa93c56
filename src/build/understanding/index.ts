import { availableParallelism } from "node:os";
import { type Traits, traitsReader } from "../../archive/index.ts";
import { inPieces } from "../../model/bytes/index.ts";
import type { Article, Problem, Store } from "../../model/index.ts";
import { canonicalOf } from "../../parse/index.ts";
import { foldSameTexts, listTexts } from "../../read/index.ts";
import { runThread } from "../thread.ts";
import { together } from "../together.ts";
import {
  type Batch,
  batchReader,
  type Folder,
  type FreshBatch,
  findBatch,
  keepBatch,
  readBatch,
  remember,
  type Text,
} from "./batch.ts";
import { type Assignment, type NumberedBatch, numbers } from "./thread.ts";

export { type Text, understandText } from "./batch.ts";

/** Texts that are shared among threads: one has understood hundreds before it is as quick as it will be. */
const WORTH = 300;

/** Threads beside the one that builds. */
const MOST = 3;

/**
 * Reads the texts of a folder and understands them. What was understood of a text before is taken from the store, in
 * batches of some twenty texts. Of files that hold the same text the first is taken.
 */
export async function understand(
  what: Folder,
  store: Store,
  tell: (done: number, of: number) => void,
): Promise<{ texts: Text[]; traitsOf: (article: Article) => Traits; problems: Problem[] }> {
  const { files, problems } = await listTexts(what.folder);
  const batches = [...inPieces(files, { nameOf: (file) => file, least: 10, oneIn: 10, most: 40 })];
  const found: Batch[] = [];
  let done = 0;
  const take = (names: string[], batch: Batch) => {
    found[batches.indexOf(names)] = batch;
    done += names.length;
    tell(done, files.length);
  };
  tell(0, files.length);
  const missing = batches.filter((names) => {
    const batch = findBatch(what, names, store);
    if (batch) take(names, batch);
    return !batch;
  });
  await readBatches(what, missing, (names, fresh) => {
    take(names, readBatch(fresh));
    if (fresh.isUnchanged) keepBatch(what, names, fresh, store);
  });
  remember(what, batches, found);
  const all = found.flatMap(({ texts }) => texts);
  const { sources, problems: same } = foldSameTexts(all.map(({ source }) => source));
  const taken = new Set(sources);
  const texts = all.filter(({ source }) => taken.has(source));
  const traits = found.flatMap(({ traits }) => traits);
  const known = new Map(all.map(({ article }, at) => [article, traits[at]]));
  const readTraits = traitsReader(canonicalOf(what.knowledge));
  return {
    texts,
    traitsOf: (article) => known.get(article) ?? readTraits(article),
    problems: [
      ...problems,
      ...found.flatMap(({ problems }) => problems),
      ...same,
      ...texts.flatMap((text) => text.problems),
    ],
  };
}

/** Reads batches, in any order; many are shared among threads. */
async function readBatches(
  what: Folder,
  batches: string[][],
  take: (names: string[], batch: FreshBatch) => void,
): Promise<void> {
  const { folder, settings, hashes } = what;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const assignment: Assignment = { folder, settings, hashes, batches, next };
  const hear = ({ at, batch }: NumberedBatch) => take(batches[at] ?? [], batch);
  const others = batches.flat().length < WORTH ? 0 : Math.min(MOST, availableParallelism() - 1);
  const readInThread = (stop: AbortSignal) => runThread("build/understanding", assignment, hear, stop);
  await together(...Array.from({ length: others }, () => readInThread), async (stop: AbortSignal) => {
    const read = batchReader(what);
    for (const at of numbers(assignment)) {
      stop.throwIfAborted();
      hear({ at, batch: await read(batches[at] ?? []) });
    }
  });
}
