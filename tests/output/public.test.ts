import assert from "node:assert/strict";
import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { formatProblem } from "../../src/model/problem.ts";
import { copyPublic, openWriter } from "../../src/output/index.ts";
import { EXPORT_PATHS } from "../../src/publish/index.ts";
import { withFolder } from "../support/folder.ts";

const OWN = ["index.html", "artikel/kopi.html", "artikel/lada.html"];

test("what stands in public/ reaches the site, dot files too, and never takes the place of the site's own", () =>
  withFolder(
    {
      "public/.htaccess": "a",
      "public/.well-known/security.txt": "b",
      "public/artikel/foto/kopi.png": "c",
      "public/.DS_Store": "litter",
      "public/Index.html": "other",
      "public/artikel/kopi.html": "other",
      "public/artikel/lada.html/x": "other",
      "public/DATA": "other",
      "public/data/Artikel.csv": "other",
      "public/luring/daftar.json": "other",
      "public/manifest.json": "other",
    },
    async (folder) => {
      const [from, site] = [join(folder, "public"), join(folder, "site")];
      await symlink("/etc/hostname", join(from, "nama.txt"));
      const left = (name: string, own: string) =>
        `${from}/${name} error  was left out: the site has ${own} of its own; choose another name (public)`;
      const writer = openWriter(site);
      for (const path of OWN) writer.write(path, "own");
      assert.deepEqual(copyPublic(from, writer, EXPORT_PATHS).map(formatProblem).sort(), [
        left("DATA", "data"),
        left("Index.html", "index.html"),
        left("artikel/kopi.html", "artikel/kopi.html"),
        left("artikel/lada.html/x", "artikel/lada.html"),
        left("data/Artikel.csv", "data/artikel.csv"),
        left("luring/daftar.json", "luring/daftar.json"),
        left("manifest.json", "manifest.json"),
        `${from}/nama.txt error  was left out: it is a link or a device, not a file; put the file itself there (public)`,
      ]);
      const files = (await readdir(site, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const contents = await Promise.all(
        files.sort().map(async (file) => [file.slice(site.length + 1), await readFile(file, "utf8")]),
      );
      assert.deepEqual(contents, [
        [".htaccess", "a"],
        [".well-known/security.txt", "b"],
        ["artikel/foto/kopi.png", "c"],
        ["artikel/kopi.html", "own"],
        ["artikel/lada.html", "own"],
        ["index.html", "own"],
      ]);
    },
  ));
