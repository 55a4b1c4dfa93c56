import { type ChildProcess, fork } from "node:child_process";

/** That of `build` (`supervise.js`). */
const ROOM = ["--min-semi-space-size=16", "--max-semi-space-size=64"];

/** A process that stays and answers, one question after the other. */
export interface Companion {
  /** Begins the process if it does not run; null if it dies over the question, or has been ended. */
  ask(question: unknown): Promise<unknown>;
  /** Has the next question answered by a new process; tells whether one was left without an answer. */
  renew(): Promise<boolean>;
  /** As `renew`, and no question is answered after it. */
  end(): Promise<boolean>;
}

export interface CompanionOptions {
  /** Tells its answers from what else it says. */
  isAnswer: (said: unknown) => boolean;
  /** What it prints is not for the person who began this program. */
  isSilent?: boolean;
}

/** Keeps a process of the program's own. */
export function keepCompanion(
  script: string,
  args: string[],
  { isAnswer, isSilent = false }: CompanionOptions,
): Companion {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let [isAsked, isOver] = [false, false];
  const print = isSilent ? "ignore" : "inherit";
  const begin = () => {
    const begun = fork(script, args, {
      execArgv: [...process.execArgv, ...ROOM],
      stdio: [print, print, print, "ipc"],
    });
    begun.once("close", () => {
      if (child === begun) child = null;
    });
    return begun;
  };
  const answer = async (question: unknown) => {
    if (isOver) return null;
    child ??= begin();
    isAsked = true;
    const said = await hear(child, question, isAnswer);
    isAsked = false;
    return said;
  };
  const renew = async () => {
    const [old, wasAsked] = [child, isAsked];
    if (!old) return false;
    const closed = new Promise((done) => old.once("close", done));
    old.kill("SIGKILL");
    await closed;
    return wasAsked;
  };
  return {
    ask(question) {
      last = last.then(() => answer(question));
      return last;
    },
    renew,
    end() {
      isOver = true;
      return renew();
    },
  };
}

function hear(
  child: ChildProcess,
  question: unknown,
  isAnswer: (said: unknown) => boolean,
): Promise<unknown> {
  return new Promise((done) => {
    const stop = (said: unknown) => {
      child.off("message", listen).off("close", die);
      done(said);
    };
    const listen = (said: unknown) => {
      if (isAnswer(said)) stop(said);
    };
    const die = () => stop(null);
    child.on("message", listen).once("close", die).send({ question });
  });
}
