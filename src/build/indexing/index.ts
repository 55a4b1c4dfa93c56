import type { KeptStore } from "../../output/index.ts";
import { type Files, indexSource, type Source } from "../../search/index.ts";
import { beginThread } from "../thread.ts";
import type { Answer, Said, Task } from "./messages.ts";

/** An index in the making. */
export interface Indexing {
  /** Writes it to the folder `indeks` of a site. Rejects once it is ended. */
  write(files: Files): Promise<void>;
  /** Ends what still goes on: nothing is touched any more. */
  end(): void;
}

/**
 * Articles for which a thread is begun: for fewer it is not worth the fourth of a second that it takes, and for more it
 * needs more memory than a small machine has.
 */
const WORTH = { least: 300, most: 20_000 };

/** Begins to index a source for search, in a thread of its own where that is worth it. */
export function beginIndexing(source: Source, store: KeptStore): Indexing {
  const articles = source.known.pieces.reduce((sum, { size }) => sum + size, 0);
  const isWorth = articles >= WORTH.least && articles <= WORTH.most;
  return isWorth ? indexBeside(source, store) : indexHere(source, store);
}

function indexHere(source: Source, store: KeptStore): Indexing {
  const stop = new AbortController();
  return {
    write: (files) =>
      indexSource(source, store, {
        keeps(path, inputs) {
          stop.signal.throwIfAborted();
          return files.keeps(path, inputs);
        },
        write(path, text) {
          stop.signal.throwIfAborted();
          files.write(path, text);
        },
      }),
    end: () => stop.abort(),
  };
}

/** The thread asks here for what it was not given, and for what is written. */
function indexBeside(source: Source, store: KeptStore): Indexing {
  const task: Task = { known: source.known, store: store.place };
  const thread = beginThread("indexing", task);
  // Until somebody waits for the index nobody must wait for the thread.
  thread.unref();
  let give: (files: Files) => void = () => {};
  const given = new Promise<Files>((done) => {
    give = done;
  });
  const answer = (answer: Answer) => thread.postMessage(answer);
  const hear = async (said: Said) => {
    if (said.kind === "rows") answer({ id: said.id, rows: await source.rowsOf(said.piece) });
    else if (said.kind === "tied") answer({ id: said.id, tied: await source.tied() });
    else if (said.kind === "done") store.join(said.uses);
    else {
      const files = await given;
      if (said.kind === "write") files.write(said.path, said.text);
      else answer({ id: said.id, isKept: await files.keeps(said.path, said.inputs) });
    }
  };
  let isEnded = false;
  // One after the other: whatever is written is written when the thread is done.
  let heard = Promise.resolve();
  const ended = new Promise<void>((done, fail) => {
    thread.once("error", fail);
    thread.on("message", (said: Said) => {
      heard = heard.then(async () => {
        if (isEnded) return;
        await hear(said);
        if (said.kind === "done") done();
      });
      heard.catch(fail);
    });
    // It may have ended before its last words are heard.
    const end = () => fail(new Error("the thread that indexes has ended before it was done"));
    thread.once("exit", () => heard.then(end, end));
  });
  ended.catch(() => {});
  return {
    async write(files) {
      thread.ref();
      give(files);
      await ended;
      thread.unref();
    },
    end() {
      isEnded = true;
      thread.terminate();
    },
  };
}
