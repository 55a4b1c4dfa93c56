import { setImmediate } from "node:timers/promises";

/** Milliseconds for which others may be kept waiting. */
const PATIENCE = 10;

let last = 0;

/**
 * In long work that waits for nothing: lets those have a turn who wait for this thread, if they have waited long. Rejects
 * once the work is told to stop.
 */
export async function turn(stop?: AbortSignal): Promise<void> {
  if (performance.now() - last >= PATIENCE) {
    await setImmediate();
    last = performance.now();
  }
  stop?.throwIfAborted();
}

/** Does long work step by step, with turns for others between its steps. */
export async function inTurns<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await turn();
  }
}

/** Does long work at once. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
