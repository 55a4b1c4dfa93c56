import { parentPort } from "node:worker_threads";
import { knowledgeOf } from "../../parse/index.ts";
import { batchReader, type Folder, type FreshBatch } from "./batch.ts";

/** What a thread is given to understand. */
export interface Assignment extends Omit<Folder, "knowledge"> {
  /** The files of each batch. */
  batches: string[][];
  /** Number of the batch that no thread has begun yet, for all threads together. */
  next: Int32Array;
}

/** A batch that a thread has read, by its number. */
export interface NumberedBatch {
  at: number;
  batch: FreshBatch;
}

export async function run(assignment: Assignment): Promise<void> {
  const read = batchReader({ ...assignment, knowledge: knowledgeOf(assignment.settings) });
  for (const at of numbers(assignment))
    parentPort?.postMessage({ at, batch: await read(assignment.batches[at] ?? []) } satisfies NumberedBatch);
}

/** Numbers of batches that are left, none of which any other thread gets. */
export function* numbers({ batches, next }: Pick<Assignment, "batches" | "next">): Generator<number> {
  for (;;) {
    const at = Atomics.add(next, 0, 1);
    if (at >= batches.length) return;
    yield at;
  }
}
