import { parentPort } from "node:worker_threads";
import { openStore } from "../../output/index.ts";
import { type ArchiveRelations, type IndexedArticle, indexSource, type Source } from "../../search/index.ts";
import type { Answer, Said, Task } from "./messages.ts";

/** Indexes what this thread was given, with the articles and the files of the one that began it. */
export async function run({ known, store: place }: Task): Promise<void> {
  const store = openStore(place);
  const rows = questions<IndexedArticle[]>();
  const tied = questions<ArchiveRelations>();
  const files = questions<boolean>();
  parentPort?.on("message", (said: Answer) => {
    if ("rows" in said) rows.answer(said.id, said.rows);
    else if ("tied" in said) tied.answer(said.id, said.tied);
    else files.answer(said.id, said.isKept);
  });
  const source: Source = {
    known,
    rowsOf: (piece) => rows.ask((id) => say({ kind: "rows", id, piece })),
    tied: () => tied.ask((id) => say({ kind: "tied", id })),
  };
  await indexSource(source, store, {
    keeps: (path, inputs) => files.ask((id) => say({ kind: "keeps", id, path, inputs })),
    write: (path, text) => say({ kind: "write", path, text }),
  });
  say({ kind: "done", uses: store.uses() });
  parentPort?.close();
}

function say(said: Said): void {
  parentPort?.postMessage(said);
}

/** Questions that wait for their answers, by number. */
function questions<Given>() {
  const waiting = new Map<number, (given: Given) => void>();
  let last = 0;
  return {
    ask: (put: (id: number) => void): Promise<Given> =>
      new Promise((done) => {
        last += 1;
        waiting.set(last, done);
        put(last);
      }),
    answer(id: number, given: Given): void {
      waiting.get(id)?.(given);
      waiting.delete(id);
    },
  };
}
