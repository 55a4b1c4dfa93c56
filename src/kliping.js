#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { load } from "./build/launch/load.js";
import { bearLostReaders } from "./build/launch/pipes.js";
import { SUPERVISED, supervise } from "./build/launch/supervise.js";

const args = process.argv.slice(2);
const [command] = args;
bearLostReaders(command);
try {
  if (["build", "join"].includes(command) && !process.env[SUPERVISED])
    process.exitCode = await supervise(fileURLToPath(import.meta.url), args, async (output) => {
      const { module } = await load("src/output/stage.ts");
      await module.cleanUp(output);
    });
  else {
    // Without the process that watches over it nobody would clean up after it.
    process.on("disconnect", () => process.exit(1));
    process.channel?.unref();
    const { module, settings, keep } = await load("src/cli.ts", command);
    process.exitCode = await module.run(args, settings);
    if (process.exitCode === 0) keep();
  }
} catch (error) {
  console.error(`kliping: ${error.errors ? error.message : error.stack}`);
  process.exitCode = 1;
}
