import { Worker } from "node:worker_threads";

const DOOR = new URL("./launch/thread.js", import.meta.url);

/** Megabytes for what is new, most of which is soon forgotten: half as much as a build itself has (`supervise.js`). */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/** Has `run` of a module of the program called with a copy of `data` in a thread of its own. */
export function beginThread(module: "indexing" | "understanding", data: unknown): Worker {
  const path = `src/build/${module}/thread.ts`;
  return new Worker(DOOR, { workerData: { path, name: module, data }, resourceLimits: ROOM });
}
