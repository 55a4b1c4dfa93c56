#!/usr/bin/env node
// Node 20 does not read TypeScript: tsx does, with the project's own tsconfig wherever the command is called.
import { fileURLToPath } from "node:url";
import { SUPERVISED, supervise } from "./supervise.js";

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
// Whoever reads what is printed may stop reading: `kliping rules | head` is no fault.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));

const args = process.argv.slice(2);
if (args[0] === "build" && !process.env[SUPERVISED])
  process.exitCode = await supervise(fileURLToPath(import.meta.url), args, async (output) => {
    await readTypeScript();
    const { cleanUp } = await import("./output/stage.ts");
    await cleanUp(output);
  });
else {
  // Without the process that watches over it nobody would clean up after it.
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
  await readTypeScript();
  const { run } = await import("./cli.ts");
  process.exitCode = await run(args);
}

async function readTypeScript() {
  const { register } = await import("tsx/esm/api");
  register();
}
