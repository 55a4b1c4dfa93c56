#!/usr/bin/env node
import { isMainThread, workerData } from "node:worker_threads";
import { load } from "./build/bundle.js";

/** Commands that do nothing but print: when the reader has gone, nothing is left to do. */
const PRINTING = new Set([
  "parse",
  "check",
  "search",
  "verify",
  "diff",
  "rules",
  "help",
  "--help",
  "--version",
]);

/** The exit status of programs that the signal SIGPIPE ends: 128 and its number. */
const UNHEARD = 141;

// Stack traces name the sources and not the bundle.
process.setSourceMapsEnabled(true);
if (isMainThread) await runCommand(process.argv.slice(2));
else await runThread(workerData);

async function runCommand(args) {
  outliveReaders(args[0]);
  try {
    const { settings } = await load("eleventy.config.ts");
    process.exitCode = await (await load("src/cli.ts")).run(args, settings);
  } catch (error) {
    console.error(`kliping: ${error.errors ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}

/** What `beginThread` (src/build/thread.ts) has asked for. */
async function runThread({ path, data }) {
  const { settings } = await load("eleventy.config.ts");
  await (await load(path)).run(data, settings);
}

/**
 * The reader of what is printed may go before the end (`kliping rules | head`), which the system tells by the error
 * EPIPE. A command that only prints ends then, as other programs do; one that writes files, or serves them, goes on to
 * its end and its words are lost.
 */
function outliveReaders(command = "--help") {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") process.exit(1);
      if (PRINTING.has(command)) process.exit(UNHEARD);
    });
}
