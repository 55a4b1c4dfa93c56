import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process as another one finds it again, though its number may have gone to a third by then. */
export interface Process {
  pid: number;
  host: string;
  /** What has to be the same for its number to mean something: the boot and the container on Linux, the host elsewhere. */
  machine: string;
  /** The moment of its start, as the system tells it; null where it does not. */
  started: string | null;
}

export function processOf(pid: number): Process {
  return { pid, host: hostname(), machine: machine(), started: startOf(pid) };
}

/** `unseen`: it ran on another machine or in another container, so that its number tells nothing here. */
export function stateOf({ pid, host, machine: where, started }: Process): "alive" | "dead" | "unseen" {
  if (bootOf(where) !== bootOf(machine()) && host === hostname()) return "dead";
  if (where !== machine()) return "unseen";
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return "dead";
  }
  return startOf(pid) === started ? "alive" : "dead";
}

function machine(): string {
  const boot = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const container = attempt(() => readlinkSync("/proc/self/ns/pid"));
  return boot && container ? `${boot} ${container}` : hostname();
}

/** A machine that was started anew runs nothing of what it ran before. */
function bootOf(machine: string): string {
  return machine.split(" ")[0] ?? "";
}

function startOf(pid: number): string | null {
  if (process.platform === "linux")
    return attempt(() => startTicks(readFileSync(`/proc/${pid}/stat`, "utf8")));
  if (process.platform === "win32") return null;
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return attempt(() =>
    execFileSync("ps", ["-o", "lstart=", "-p", `${pid}`], { encoding: "utf8", env }).trim(),
  );
}

/**
 * The 22nd field (proc_pid_stat(5)); the second is the program's name, which may hold spaces and brackets, and the third
 * tells one that has ended and that its parent, maybe the first process of a container, has not asked for yet.
 */
function startTicks(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? null : (fields[19] ?? null);
}

function attempt(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
