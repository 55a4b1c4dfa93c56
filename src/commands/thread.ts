import { parentPort } from "node:worker_threads";
import type { Progress } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { describeError, explainFault } from "../output/index.ts";
import type { BuildFlags } from "./build.ts";
import type { JoinFlags } from "./join.ts";
import type { PreviewQuestion } from "./preview.ts";

/** What is done in a thread, and what each is asked. */
export interface Questions {
  build: BuildFlags;
  join: JoinFlags;
  preview: PreviewQuestion;
}

/** The end of a build or a join: what is to be printed, and the exit status. */
export interface Outcome {
  status: number;
  summary: string;
  problems: string;
}

/** What a thread says while it works, and once for each question: its answer, or why there is none. */
export type Message = { progress: Parameters<Progress> } | { answer: unknown } | { failure: string };

/** Answers the questions that the main thread posts. */
export function run(work: keyof Questions, settings: Settings): void {
  const say = (message: Message) => parentPort?.postMessage(message);
  const progress: Progress = (...at) => say({ progress: at });
  let output = "";
  const fail = (error: unknown) => say({ failure: explainFault(error, output) ?? describeError(error) });
  // Eleventy goes on with other files after one has failed, and lets go of what fails then.
  process.on("unhandledRejection", (error) => {
    fail(error);
    process.exit();
  });
  parentPort?.on("message", async (question) => {
    output = question.output;
    await answer(work, question, settings, progress).then((answer) => say({ answer }), fail);
  });
}

async function answer(
  work: keyof Questions,
  question: BuildFlags & JoinFlags & PreviewQuestion,
  settings: Settings,
  progress: Progress,
): Promise<unknown> {
  if (work === "build") return (await import("./build.ts")).buildSite(question, settings, progress);
  if (work === "join") return (await import("./join.ts")).joinSites(question, settings, progress);
  return (await import("./preview.ts")).makePreviews(question, settings);
}
