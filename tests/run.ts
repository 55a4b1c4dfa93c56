/** Runs every `*.test.ts` below this folder, bundled, with one browser for all of them. Arguments: file name parts. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { findBrowser } from "./support/browser.ts";
import { bundleTests } from "./support/bundle.ts";

const wanted = process.argv.slice(2);
const here = import.meta.dirname;

/** Those that open a browser take longest. Long ones come first, so that all cores end at about the same time. */
const size = (file: string) => statSync(join(here, file)).size * (file.startsWith("browser") ? 10 : 1);

const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter(
    (file) =>
      file.endsWith(".test.ts") &&
      !file.includes("node_modules") &&
      (wanted.length === 0 || wanted.some((part) => file.includes(part))),
  )
  .sort((a, b) => size(b) - size(a))
  .map((file) => join(here, file));
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(" ")}.`);
  process.exit(1);
}
const browser = await findBrowser();
console.log(`Browser for the tests: ${browser.name} (${browser.path})`);
process.env.CHROME_PATH = browser.path;

const { bundles, remove } = await bundleTests(files);
const sites = mkdtempSync(join(tmpdir(), "kliping-test-sites-"));
process.env.KLIPING_TEST_SITES = sites;
process.once("exit", () => {
  remove();
  rmSync(sites, { recursive: true });
});
// Each file's process begins with the arguments of this one, of which tsx is no longer needed.
process.execArgv.splice(0, process.execArgv.length, "--enable-source-maps");

// `true` would leave one core idle, and of two use one.
run({ files: bundles, concurrency: availableParallelism() })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
