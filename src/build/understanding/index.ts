import { availableParallelism } from "node:os";
import { type Traits, traitsReader } from "../../archive/index.ts";
import { inPieces } from "../../model/bytes/index.ts";
import type { Article, Problem, Store } from "../../model/index.ts";
import { canonicalOf } from "../../parse/index.ts";
import { foldSameTexts, listTexts } from "../../read/index.ts";
import { beside } from "../beside.ts";
import { beginThread } from "../thread.ts";
import {
  type Folder,
  findPiece,
  keepPiece,
  type Made,
  pieceMaker,
  readPrinted,
  remember,
  type Understood,
} from "./piece.ts";
import { numbers, type Said, type Task } from "./thread.ts";
import type { Text } from "./understood.ts";

export { understandText } from "./piece.ts";
export type { Text } from "./understood.ts";

/** Texts that are shared among threads: one has understood hundreds before it is as quick as it will be. */
const WORTH = 300;

/** Threads beside the one that builds. */
const MOST = 3;

/**
 * Reads the texts of a folder and understands them. What was understood of a text before is taken from the store, in
 * pieces of some twenty texts. Of files that hold the same text the first is taken.
 */
export async function understand(
  what: Folder,
  store: Store,
  tell: (done: number, of: number) => void,
): Promise<{ texts: Text[]; traitsOf: (article: Article) => Traits; problems: Problem[] }> {
  const { files, problems } = await listTexts(what.folder);
  const pieces = [...inPieces(files, { nameOf: (file) => file, least: 10, oneIn: 10, most: 40 })];
  const found: Understood[] = [];
  let done = 0;
  const take = (piece: string[], understood: Understood) => {
    found[pieces.indexOf(piece)] = understood;
    done += piece.length;
    tell(done, files.length);
  };
  tell(0, files.length);
  const missing = pieces.filter((piece) => {
    const known = findPiece(what, piece, store);
    if (known) take(piece, known);
    return !known;
  });
  await makePieces(what, missing, (piece, made) => {
    take(piece, readPrinted(made));
    if (made.isAsSaid) keepPiece(what, piece, made, store);
  });
  remember(what, pieces, found);
  const all = found.flatMap(({ piece }) => piece.texts);
  const { sources, problems: same } = foldSameTexts(all.map(({ source }) => source));
  const taken = new Set(sources);
  const texts = all.filter(({ source }) => taken.has(source));
  const traits = found.flatMap((known) => known.traits);
  const known = new Map(all.map(({ article }, at) => [article, traits[at]]));
  const readTraits = traitsReader(canonicalOf(what.knowledge));
  return {
    texts,
    traitsOf: (article) => known.get(article) ?? readTraits(article),
    problems: [
      ...problems,
      ...found.flatMap(({ piece }) => piece.problems),
      ...same,
      ...texts.flatMap((text) => text.problems),
    ],
  };
}

/** Makes pieces, in any order; many are shared among threads. */
async function makePieces(
  what: Folder,
  pieces: string[][],
  take: (piece: string[], made: Made) => void,
): Promise<void> {
  const { folder, settings, hashes } = what;
  const task: Task = { folder, settings, hashes, pieces, next: new Int32Array(new SharedArrayBuffer(4)) };
  const taken = ({ at, made }: Said) => take(pieces[at] ?? [], made);
  const others = pieces.flat().length < WORTH ? 0 : Math.min(MOST, availableParallelism() - 1);
  await beside(
    (stop) => {
      stop.addEventListener("abort", () => Atomics.store(task.next, 0, pieces.length));
      return Promise.all(Array.from({ length: others }, () => makeBeside(task, taken)));
    },
    async () => {
      const make = pieceMaker(what);
      for (const at of numbers(task)) taken({ at, made: await make(pieces[at] ?? []) });
    },
  );
}

function makeBeside(task: Task, take: (said: Said) => void): Promise<void> {
  const thread = beginThread("understanding", task);
  thread.on("message", take);
  return new Promise((done, fail) => {
    thread.once("error", fail);
    // All that it has said is heard before.
    thread.once("exit", () => done());
  });
}
