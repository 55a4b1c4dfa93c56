import { parentPort } from "node:worker_threads";
import { knowledgeOf } from "../../parse/index.ts";
import { type Folder, type Made, pieceMaker } from "./piece.ts";

/** What a thread is given to understand. */
export interface Task extends Omit<Folder, "knowledge"> {
  /** The files of each piece. */
  pieces: string[][];
  /** Number of the piece that nobody has begun yet, for all threads together. */
  next: Int32Array;
}

/** What it says of each piece that it has made. */
export interface Said {
  at: number;
  made: Made;
}

export async function run(task: Task): Promise<void> {
  const make = pieceMaker({ ...task, knowledge: knowledgeOf(task.settings) });
  for (const at of numbers(task))
    parentPort?.postMessage({ at, made: await make(task.pieces[at] ?? []) } satisfies Said);
}

/** Numbers of pieces that are left, none of which any other thread gets. */
export function* numbers({ pieces, next }: Pick<Task, "pieces" | "next">): Generator<number> {
  for (;;) {
    const at = Atomics.add(next, 0, 1);
    if (at >= pieces.length) return;
    yield at;
  }
}
