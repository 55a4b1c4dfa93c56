#!/usr/bin/env node
// Node 20 does not read TypeScript: tsx does, with the project's own tsconfig wherever the command is called.
import { fileURLToPath } from "node:url";

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
// Whoever reads what is printed may stop reading: `kliping rules | head` is no fault.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
const { register } = await import("tsx/esm/api");
register();
const { run } = await import("./cli.ts");
process.exitCode = await run(process.argv.slice(2));
