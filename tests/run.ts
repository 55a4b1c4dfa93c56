/** Runs every `*.test.ts` below this folder, after finding one browser for all of them. Arguments: file name parts. */
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { findBrowser } from "./support/browser.ts";

const wanted = process.argv.slice(2);
const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter(
    (file) =>
      file.endsWith(".test.ts") &&
      !file.includes("node_modules") &&
      (wanted.length === 0 || wanted.some((part) => file.includes(part))),
  )
  .map((file) => join(here, file))
  .sort();
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(" ")}.`);
  process.exit(1);
}
const browser = await findBrowser();
console.log(`Browser for the tests: ${browser.name} (${browser.path})`);
process.env.CHROME_PATH = browser.path;

// `true` would leave one core idle, and of two use one.
run({ files, concurrency: availableParallelism() })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
