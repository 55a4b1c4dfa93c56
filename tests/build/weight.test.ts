import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { buildSite } from "../support/site/build.ts";

/** What a server may send before it hears from the browser again: ten packets. */
const FIRST_ROUND_TRIP = 14 * 1024;

test("HTML and style sheets for the first view of each of the five articles fit the first round trip", async () => {
  const { site, remove } = await buildSite(join(import.meta.dirname, "../../articles"));
  try {
    const weigh = async (file: string) => gzipSync(await readFile(join(site, file)), { level: 9 }).length;
    const pages = await readdir(join(site, "artikel"));
    assert.equal(pages.length, 5);
    for (const page of pages) {
      const html = await readFile(join(site, "artikel", page), "utf8");
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="\.\.\/([^"]+)"([^>]*)>/g)]
        .filter(([, , more]) => !more?.includes('media="print"'))
        .map(([, sheet = ""]) => sheet);
      const weights = await Promise.all([`artikel/${page}`, ...sheets].map(weigh));
      const sum = weights.reduce((sum, weight) => sum + weight, 0);
      assert.ok(sum <= FIRST_ROUND_TRIP, `${page}: ${weights.join(" + ")} = ${sum} bytes`);
    }
  } finally {
    await remove();
  }
});
