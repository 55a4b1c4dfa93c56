import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one program cost, all processes that it started included. */
export interface Cost {
  seconds: number;
  /** Seconds of all cores; a busy machine changes them less than `seconds`. */
  cpuSeconds: number;
  /** Largest sum of the processes' memory, shared pages counted once (PSS), in bytes; 0 where /proc is not to be had. */
  peakBytes: number;
}

/** Milliseconds between two looks at the processes. */
const INTERVAL = 200;
/** The kernel counts processor time in hundredths of a second, on all that Node runs on. */
const TICKS = 100;

/** Runs a program in a process of its own and returns what it cost and printed. Throws where it fails. */
export async function measure(
  program: string,
  args: string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Cost & { output: string }> {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  const cost = { cpuSeconds: 0, peakBytes: 0 };
  const look = setInterval(() => {
    const tree = child.pid ? treeOf(child.pid) : [];
    cost.peakBytes = Math.max(cost.peakBytes, sum(tree.map(memoryOf)));
    cost.cpuSeconds = Math.max(cost.cpuSeconds, sum(tree.map(({ ticks }) => ticks)) / TICKS);
  }, INTERVAL);
  const status = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  }).finally(() => clearInterval(look));
  if (status !== 0)
    throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${output.slice(-2000)}`);
  return { seconds: (performance.now() - began) / 1000, ...cost, output };
}

interface Process {
  pid: number;
  parent: number;
  /** Processor time of its own and of its children that have ended. */
  ticks: number;
}

function treeOf(root: number): Process[] {
  const all = readAll();
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

function readAll(): Process[] {
  return list("/proc").flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold spaces and brackets (proc_pid_stat(5)). */
function readProcess(pid: number): Process | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  return { pid, parent: fields[1] ?? 0, ticks: sum(fields.slice(11, 15)) };
}

function memoryOf({ pid }: Process): number {
  const pss = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? "");
  return Number(pss?.[1] ?? 0) * 1024;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Null where the process has ended meanwhile, or where there is no /proc. */
function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
