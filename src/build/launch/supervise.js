import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Tells a build that it is watched over. */
export const SUPERVISED = "KLIPING_SUPERVISED";

/**
 * More megabytes for what is new: most of what a build makes is soon written and forgotten, and need not be moved about.
 * A small build would spend a third of its time on that if it had to begin with one megabyte, as it does by itself.
 */
const ROOM = ["--min-semi-space-size=16", "--max-semi-space-size=64"];

/**
 * Runs a build as a process of its own and returns its exit status. Whatever it is busy with, it is ended at once when
 * this process is told to stop (Ctrl-C, SIGTERM, SIGHUP); a process that computes could not hear it. The build says
 * on which output folder it is at work, and at its end that it left nothing to clean up (""); if that word does not
 * come, `cleanUp` is called when nothing of it can write any more. Plain JavaScript, so that it costs no time.
 * @param {string} script
 * @param {string[]} args
 * @param {(output: string) => Promise<void>} cleanUp
 * @returns {Promise<number>}
 */
export async function supervise(script, args, cleanUp) {
  const child = spawn(process.execPath, [...process.execArgv, ...ROOM, script, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, [SUPERVISED]: "1" },
  });
  let output = "";
  child.on("message", (message) => {
    output = String(message);
  });
  /** @type {NodeJS.Signals | null} */
  let stopped = null;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => {
      stopped ??= signal;
      child.kill("SIGKILL");
    });
  const [code, signal] = await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (...how) => done(how));
  });
  if (output) await cleanUp(output).catch((error) => console.error(`kliping: ${error.message}`));
  const by = stopped ?? signal;
  if (code !== null && !by) return code;
  console.error(`\nkliping: the ${args[0]} was stopped (${by}); what was there before is untouched.`);
  return 128 + (by ? constants.signals[by] : 0);
}
