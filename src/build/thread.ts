import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ROOT } from "../model/bytes/index.ts";

/**
 * Begins a thread of its own, in which `run` of a room's `thread.ts` is called with a copy of `data` and the archive's
 * settings.
 */
export function beginThread(
  place: "commands" | "build/indexing" | "build/understanding",
  data: unknown,
): Worker {
  return new Worker(join(ROOT, "src/kliping.js"), {
    workerData: { path: `src/${place}/thread.ts`, data },
    // Most of what is new is soon forgotten, and need not be moved about.
    resourceLimits: { maxYoungGenerationSizeMb: place === "commands" ? 192 : 96 },
  });
}

/**
 * Begins a thread and ends when the thread has ended. `hear` gets each message of the thread, and may answer it. Rejects
 * where the thread fails or is told to stop.
 */
export function runThread<Message>(
  place: "build/indexing" | "build/understanding",
  data: unknown,
  hear: (message: Message, answer: (data: unknown) => void) => unknown,
  stop: AbortSignal,
): Promise<void> {
  stop.throwIfAborted();
  const thread = beginThread(place, data);
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
