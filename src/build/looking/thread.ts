import { parentPort } from "node:worker_threads";
import { lookAtSpare, type Places } from "../../output/index.ts";

/** Looks at the spare site beside the thread that builds. */
export async function run(places: Places): Promise<void> {
  parentPort?.postMessage(lookAtSpare(places));
}
