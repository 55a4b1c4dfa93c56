import { constants } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Progress } from "../build/index.ts";
import { beginThread } from "../build/thread.ts";
import { cleanUp } from "../output/index.ts";
import { stageClock } from "./stageClock.ts";
import type { Message, Outcome, Questions } from "./thread.ts";

/** A thread that stays and answers one question after the other, while the main thread hears signals and serves. */
export interface BuildThread<Question, Answer> {
  /** Begins the thread if it does not run. Null if it fails over the question, or has been ended. */
  ask(question: Question, progress?: Progress): Promise<Answer | null>;
  /** Has the next question answered by the program's code as it is then. A build that is under way leaves nothing behind. */
  renew(): Promise<void>;
  /** Does as `renew` does, and answers no question after it. */
  end(): Promise<void>;
}

/** Keeps a thread for one kind of work on the site in `output`. */
export function keepBuildThread<Work extends keyof Questions, Answer>(
  work: Work,
  output: string,
): BuildThread<Questions[Work], Answer> {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let [isAsked, isOver] = [false, false];
  const begin = () => {
    const begun = beginThread("commands", work);
    begun.once("exit", () => {
      if (thread === begun) thread = null;
    });
    // The process that builds tells what is wrong, and need not be told twice.
    begun.on("error", (error) => work === "preview" || tellFailure(reasonOf(error)));
    return begun;
  };
  const answer = async (question: Questions[Work], progress: Progress) => {
    if (isOver) return null;
    thread ??= begin();
    isAsked = true;
    const said = await hear(thread, question, progress);
    isAsked = false;
    if ("answer" in said) return said.answer as Answer;
    if (said.failure && work !== "preview") tellFailure(said.failure);
    return null;
  };
  const renew = async () => {
    const wasBuilding = isAsked && work !== "preview";
    await thread?.terminate();
    if (wasBuilding) await cleanUp(output).catch((error: Error) => tellFailure(error.message));
  };
  return {
    ask(question, progress = () => {}) {
      const answered = last.then(() => answer(question, progress));
      last = answered;
      return answered;
    },
    renew,
    end() {
      isOver = true;
      return renew();
    },
  };
}

/** Posts a question and waits for what ends it. */
function hear(
  thread: Worker,
  question: unknown,
  progress: Progress,
): Promise<{ answer: unknown } | { failure: string }> {
  return new Promise((done) => {
    const stop = (said: { answer: unknown } | { failure: string }) => {
      thread.off("message", listen).off("exit", die);
      done(said);
    };
    const listen = (said: Message) => {
      if ("progress" in said) progress(...said.progress);
      else stop(said);
    };
    const die = () => stop({ failure: "" });
    thread.on("message", listen).once("exit", die).postMessage(question);
  });
}

function tellFailure(reason: string): void {
  console.error(`kliping: ${reason}`);
}

/** Where sources are wrong esbuild's message names them, and its stack says nothing. */
function reasonOf(error: Error): string {
  return "errors" in error ? error.message : (error.stack ?? error.message);
}

/** Has a build or a join done, and prints what it tells; returns the exit status. */
export async function askAndTell<Question extends { quiet?: boolean }>(
  thread: BuildThread<Question, Outcome>,
  question: Question,
): Promise<number> {
  const clock = question.quiet ? null : stageClock();
  const outcome = await thread.ask(question, clock?.tell);
  clock?.end();
  if (!outcome) return 1;
  process.stdout.write(outcome.summary);
  process.stderr.write(outcome.problems);
  return outcome.status;
}

/** Builds or joins once. Ctrl-C and its like end it at once, however busy it is: the main thread only listens and prints. */
export async function runOnce<Work extends "build" | "join">(
  work: Work,
  question: Questions[Work],
): Promise<number> {
  const thread = keepBuildThread<Work, Outcome>(work, question.output);
  const stopped = new Promise<NodeJS.Signals>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  });
  const status = await Promise.race([askAndTell(thread, question), stopped]);
  await thread.end();
  if (typeof status === "number") return status;
  console.error(`\nkliping: the ${work} was stopped (${status}); what was there before is untouched.`);
  return 128 + constants.signals[status];
}
