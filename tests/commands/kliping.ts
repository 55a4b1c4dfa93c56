import { spawn } from "node:child_process";
import { join } from "node:path";

export const SCRIPT = join(import.meta.dirname, "../../src/kliping.js");

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `kliping` as a person does, from `cwd`, with `input` piped in. */
export function kliping(args: string[], { cwd = process.cwd(), input = "" } = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], { cwd });
    const outcome: Outcome = { status: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      outcome.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      outcome.stderr += text;
    });
    child.once("error", fail);
    child.once("close", (status) => done({ ...outcome, status }));
    child.stdin.end(input);
  });
}
