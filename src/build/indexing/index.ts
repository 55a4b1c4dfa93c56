import type { KeptStore, Writer } from "../../output/index.ts";
import { indexSource, type Source } from "../../search/index.ts";
import { runThread } from "../thread.ts";
import type { IndexTask, ThreadMessage } from "./thread.ts";

/**
 * Articles for which a thread is begun: for fewer it is not worth the fourth of a second that it takes, and for more it
 * needs more memory than a small machine has.
 */
const WORTH = { least: 300, most: 20_000 };

/** Writes the search index of a source into a site, in a thread of its own where that is worth it. */
export function writeSearch(
  source: Source,
  store: KeptStore,
  writer: Writer,
  stop: AbortSignal,
): Promise<void> {
  const articles = source.archive.pieces.reduce((sum, { size }) => sum + size, 0);
  const isWorth = articles >= WORTH.least && articles <= WORTH.most;
  return isWorth ? writeInThread(source, store, writer, stop) : writeHere(source, store, writer, stop);
}

function writeHere(source: Source, store: KeptStore, writer: Writer, stop: AbortSignal): Promise<void> {
  return indexSource(source, store, {
    keeps(path, inputs) {
      stop.throwIfAborted();
      return writer.keeps(path, inputs);
    },
    write(path, text) {
      stop.throwIfAborted();
      writer.write(path, text);
    },
  });
}

/** The thread writes the files by itself, and asks here for the articles that it has to index anew. */
async function writeInThread(
  source: Source,
  store: KeptStore,
  writer: Writer,
  stop: AbortSignal,
): Promise<void> {
  const task: IndexTask = { archive: source.archive, store: store.place, site: writer.placeOf("indeks/") };
  let isDone = false;
  const hear = async (message: ThreadMessage, answer: (articles: unknown) => void) => {
    if ("piece" in message) return answer(await source.articlesOf(message.piece));
    for (const [path, item] of message.items) writer.items.set(path, item);
    store.join(message.uses);
    isDone = true;
  };
  await runThread("build/indexing", task, hear, stop);
  if (!isDone) throw new Error("the thread that indexes has ended before it was done");
}
