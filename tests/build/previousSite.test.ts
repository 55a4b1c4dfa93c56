import assert from "node:assert/strict";
import { link, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { kliping } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
import { stories, story, whole } from "./archive.ts";

const build = async (folder: string, articles: string, site = "site") => {
  const args = ["build", "--quiet", "--articles", articles, "--output", site];
  assert.equal((await kliping(args, { cwd: folder })).status, 0);
};
const everything = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

test("a site made after another is the one that is made from nothing", () =>
  withFolder(
    {
      ...stories("a", 40),
      "b/1.txt": story("Harga Kopi Naik", "1 Juni 2021"),
      "c/1.txt": story("Harga Kopi Naik", "1 Juni 2021"),
      "c/2.txt": story("Harga Lada Turun", "2 Juli 2022"),
    },
    async (folder) => {
      await build(folder, "a");
      await build(folder, "b");
      await build(folder, "c");
      await build(folder, "c", "other");
      assert.equal(whole(join(folder, "site")), whole(join(folder, "other")));
      assert.deepEqual(await everything(join(folder, "site")), await everything(join(folder, "other")));
    },
  ));

test("nothing that was changed, added or deleted in a site is in the next one", () =>
  withFolder(
    { ...stories("a", 3), "b/1.txt": story("Harga Kopi Naik"), "c/1.txt": story("Harga Lada Turun") },
    async (folder) => {
      await build(folder, "a");
      await build(folder, "b");
      const site = join(folder, "site");
      await writeFile(join(site, "tentang.html"), "diubah");
      await writeFile(join(site, "tambahan.html"), "ditambah");
      await mkdir(join(site, "tambahan/kosong"), { recursive: true });
      await writeFile(join(site, "tambahan/berkas.html"), "ditambah");
      await rm(join(site, "luring.html"));
      await build(folder, "c");
      await build(folder, "c", "other");
      assert.equal(whole(join(folder, "site")), whole(join(folder, "other")));
      assert.deepEqual(await everything(join(folder, "site")), await everything(join(folder, "other")));
    },
  ));

test("a backup of hard links stays what it was, though two builds replace the site that it was made of", () =>
  withFolder(
    { ...stories("a", 3), "b/1.txt": story("Harga Kopi Naik"), "c/1.txt": story("Harga Lada Turun") },
    async (folder) => {
      await build(folder, "a");
      const [site, backup] = [join(folder, "site"), join(folder, "cadangan")];
      const was = whole(site);
      for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const copy = join(entry.parentPath.replace(site, backup), entry.name);
        await mkdir(dirname(copy), { recursive: true });
        await link(join(entry.parentPath, entry.name), copy);
      }
      await build(folder, "b");
      await build(folder, "c");
      assert.equal(whole(backup), was);
    },
  ));
