import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { formatProblem } from "../../src/model/problem.ts";
import { type buildSite as Build, buildSite } from "../support/site/build.ts";
import { brokenLinks } from "../support/site/links.ts";
import { invalidHtml } from "../support/site/valid.ts";

/** What the small archive must become; `UPDATE=1 npm test` writes it anew, CI never does. */
const EXPECTED = join(import.meta.dirname, "../site/expected");
const PRINTED = /^(?!assets|luring\/|kliping).*\.(?:html|txt|bib|ris|json)$/;

let built: Awaited<ReturnType<typeof Build>>;
before(async () => {
  built = await buildSite();
});
after(() => built.remove());

async function filesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, encoding: "utf8" }).catch(() => []);
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => PRINTED.test(file))
    .sort();
}

/** A line for each element, so that a difference can be read. */
async function readable(folder: string, file: string): Promise<string> {
  const text = await readFile(join(folder, file), "utf8");
  // A changed style sheet or script is called something else on every page.
  const settled = text.replace(/(?<=\/?assets\/[\w]+-)[A-Z0-9]{8}(?=\.(?:css|js)")/g, "HASH");
  return file.endsWith(".html") ? settled.replaceAll("><", ">\n<") : text;
}

test("the small archive is built whole, page for page", async () => {
  const files = await filesOf(built.site);
  if (process.env.UPDATE === "1") {
    await rm(EXPECTED, { recursive: true, force: true });
    for (const file of files) {
      await mkdir(dirname(join(EXPECTED, file)), { recursive: true });
      await writeFile(join(EXPECTED, file), await readable(built.site, file));
    }
  }
  assert.deepEqual(files, await filesOf(EXPECTED));
  for (const file of files)
    assert.equal(await readable(built.site, file), await readFile(join(EXPECTED, file), "utf8"), file);
});

test("what the build says of the texts", () => {
  const { articles, indexedPages, written, problems } = built.report;
  assert.deepEqual([articles.length, indexedPages, written], [9, 9, true]);
  const worthALook = problems.filter(({ severity }) => severity !== "info").map(formatProblem);
  assert.deepEqual(
    worthALook.map((line) => line.slice(line.indexOf("articles/"))),
    [
      "articles/7-lama.txt:1 warning  the file is not UTF-8; it looks like Windows-1252 and was read as that. If letters are wrong, save it as UTF-8 (encoding)",
    ],
  );
});

test("every link of every page leads somewhere and is relative", async () => {
  assert.deepEqual(await brokenLinks(built.site), []);
});

test("every page is valid HTML", async () => {
  const pages = (await filesOf(built.site)).filter((name) => name.endsWith(".html"));
  assert.deepEqual(await invalidHtml(built.site, pages), []);
});

test("adding and removing other articles changes no article's address", async () => {
  const one = await buildSite(join(import.meta.dirname, "../site/articles/daerah"));
  try {
    const all = await readdir(join(built.site, "artikel"));
    for (const page of await readdir(join(one.site, "artikel"))) assert.ok(all.includes(page), page);
  } finally {
    await one.remove();
  }
});
