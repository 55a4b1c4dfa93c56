import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { hashFiles } from "../../src/output/hashes.ts";
import { withFolder } from "../support/folder.ts";
import { startBuild, stories } from "./archive.ts";

const ARTICLES = join(import.meta.dirname, "../site/articles");

/** A time without a zone, and one that comes before or after it as the zone is taken to be. */
const TIMES = {
  "waktu-1.txt": "Rapat Malam Digelar\n\nSenin, 6 Mei 2024 23:30\n\nLIWA - Rapat itu selesai.\n",
  "waktu-2.txt":
    "---\ndatePublished: 2024-05-06T17:00Z\n---\nRapat Sore Digelar\n\nLIWA - Rapat itu mulai.\n",
};

/** Makes every clock of a process stand three years later. */
const LATER = `const now = Date.now; const shift = 95_000_000_000; const Old = Date;
globalThis.Date = class extends Old { constructor(...given) { given.length ? super(...given) : super(now() + shift); } static now() { return now() + shift; } };`;

test("the same texts give the same bytes on another day, elsewhere, in another order and language", () =>
  withFolder({ "later.mjs": LATER, ...stories("satu/teks", 12) }, async (folder) => {
    const [one, other] = [join(folder, "satu/teks"), join(folder, "di tempat/lain, jauh")];
    await cp(ARTICLES, one, { recursive: true });
    for (const [name, text] of Object.entries(TIMES)) await writeFile(join(one, name), text);
    await copyBackwards(one, other);
    const here = startBuild(folder, one, "situs", { TZ: "Asia/Jakarta", LC_ALL: "C", LANG: "C" });
    assert.equal((await here.ended).status, 0);
    const there = startBuild(dirname(other), other, "situs lain", {
      TZ: "America/St_Johns",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "tr_TR.UTF-8",
      NODE_OPTIONS: `--import=${pathToFileURL(join(folder, "later.mjs"))}`,
    });
    assert.equal((await there.ended).status, 0);
    const [first, second] = [hashFiles(join(folder, "situs")), hashFiles(join(dirname(other), "situs lain"))];
    assert.ok(first.files.size > 100);
    assert.deepEqual([...second.files], [...first.files]);
  }));

/** Disks list files in the order in which they were made, or in that of their hashes. */
async function copyBackwards(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.sort().reverse()) {
    const target = join(to, file.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readFile(file));
  }
}
