import { lstatSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { OutputError } from "./fault.ts";
import { type Process, processOf, stateOf } from "./process.ts";

/** Milliseconds between two signs of life, and without one after which a process that cannot be seen counts as dead. */
const PULSE = 10_000;
const SILENCE = 15 * 60_000;
/** Milliseconds that the writing of a lock may take, from its making to its last byte, on a slow disk. */
const WRITING = 1000;

/**
 * Takes the lock `file` for this process and returns what gives it back. Throws an `OutputError` that names the
 * process which holds it. A lock that a dead process left is no obstacle: a process is known by its number and the
 * moment of its start, and one on another machine or in another container by the signs of life that it gives.
 */
export async function takeLock(file: string): Promise<() => void> {
  const mine = `${JSON.stringify(processOf(process.pid))}\n`;
  if (!create(file, mine)) {
    await assertAbandoned(file);
    await takeOver(file, mine);
  }
  const pulse = setInterval(() => touch(file), PULSE).unref();
  return () => {
    clearInterval(pulse);
    releaseLock(file);
  };
}

/**
 * Takes an abandoned lock. Only the process that holds the claim takes one away, and it looks again first: another may
 * have taken the lock over since, and its new one is not abandoned.
 */
async function takeOver(file: string, mine: string): Promise<void> {
  const claim = `${file}.claim`;
  if (!create(claim, mine)) throw busy(claim, read(claim));
  try {
    await assertAbandoned(file);
    rmSync(file, { force: true });
    if (!create(file, mine)) throw busy(file, read(file));
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Gives back a lock that this process holds: the thread that took it may have been ended. */
export function releaseLock(file: string): void {
  if (read(file)?.pid === process.pid) rmSync(file, { force: true });
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    // On a full disk it is made, but empty.
    rmSync(file, { force: true });
    throw error;
  }
}

async function assertAbandoned(file: string): Promise<void> {
  let holder = read(file);
  if (!holder) {
    await wait(WRITING);
    holder = read(file);
  }
  if (!holder) return;
  const state = stateOf(holder);
  if (state === "alive" || (state === "unseen" && age(file) < SILENCE)) throw busy(file, holder);
}

function busy(file: string, holder: Process | null): OutputError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
  return new OutputError(
    `another build is writing there (${who}); wait until it is done or stop it. If there is none, delete ${file}`,
  );
}

function read(file: string): Process | null {
  try {
    const { pid, host, machine, started } = JSON.parse(readFileSync(file, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? { pid, host, machine, started } : null;
  } catch {
    return null;
  }
}

/** Milliseconds since the last sign of life. */
function age(file: string): number {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : Number.POSITIVE_INFINITY;
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Somebody deleted the lock; the build goes on, and the next one will find its own.
  }
}
