import { Worker } from "node:worker_threads";

const DOOR = new URL("./launch/thread.js", import.meta.url);

/** Megabytes for what is new, most of which is soon forgotten: half as much as a build itself has (`supervise.js`). */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/**
 * Has `run` of a module of the program called with a copy of `data` in a thread of its own, and ends when the thread has
 * ended. `hear` gets each message of the thread, and may answer it. Rejects where the thread fails or is told to stop.
 */
export function runThread<Message>(
  module: "indexing" | "understanding",
  data: unknown,
  hear: (message: Message, answer: (data: unknown) => void) => unknown,
  stop: AbortSignal,
): Promise<void> {
  stop.throwIfAborted();
  const path = `src/build/${module}/thread.ts`;
  const thread = new Worker(DOOR, { workerData: { path, name: module, data }, resourceLimits: ROOM });
  const end = () => void thread.terminate();
  stop.addEventListener("abort", end);
  return new Promise<void>((done, fail) => {
    thread.on("message", async (message: Message) => {
      try {
        await hear(message, (data) => thread.postMessage(data));
      } catch (error) {
        fail(error);
        end();
      }
    });
    thread.once("error", fail);
    thread.once("exit", () => (stop.aborted ? fail(stop.reason) : done()));
  }).finally(() => stop.removeEventListener("abort", end));
}
