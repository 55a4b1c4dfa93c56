import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/folder.ts";

const ROOT = join(import.meta.dirname, "../..");

const FILES = {
  "a/satu.txt":
    "Harga Kopi Naik\n\n6 Mei 2024\n\nLIWA, KABARBUKIT.com - Harga biji kopi kering naik pekan ini.\n",
  "templates/kontak.njk":
    "---\npermalink: kontak.html\n---\n<p>Surel {{ site.title }}: redaksi@example.org</p>\n",
};

test("an archive's own template in one of Eleventy's languages becomes a page, and a quiet build prints nothing", () =>
  withFolder(FILES, async (folder) => {
    for (const name of ["src", "templates", "public", "eleventy.config.ts", "package.json", "tsconfig.json"])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const args = ["src/kliping.js", "build", "--quiet", "--articles", "a", "--output", "_site"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    const page = readFileSync(join(folder, "_site/kontak.html"), "utf8");
    assert.deepEqual([stdout, stderr, page], ["", "", "<p>Surel Kliping: redaksi@example.org</p>\n"]);
  }));
