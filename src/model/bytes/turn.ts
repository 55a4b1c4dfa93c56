import { setImmediate } from "node:timers/promises";

/** Milliseconds between two turns of the event loop. */
const PATIENCE = 10;

let last = 0;

/** Yields to the event loop after 10 ms of work that waits for nothing. Rejects once the work is told to stop. */
export async function turn(stop?: AbortSignal): Promise<void> {
  if (performance.now() - last >= PATIENCE) {
    await setImmediate();
    last = performance.now();
  }
  stop?.throwIfAborted();
}
