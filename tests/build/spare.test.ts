import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { kliping } from "../cli/kliping.ts";
import { withFolder } from "../folder.ts";
import { stories, story, whole } from "./archive.ts";

const build = async (folder: string, articles: string, site = "site") => {
  const args = ["build", "--quiet", "--articles", articles, "--output", site];
  assert.equal((await kliping(args, { cwd: folder })).status, 0);
};
const everything = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

test("a site written over the one before the last is the one that is made from nothing", () =>
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
      const spare = await everything(join(folder, ".site.cache/spare"));
      assert.ok(spare.includes(join("tanggal", "2024", "05.html")), "the site of a is spare");
      await build(folder, "c");
      await build(folder, "c", "other");
      assert.equal(whole(join(folder, "site")), whole(join(folder, "other")));
      assert.deepEqual(await everything(join(folder, "site")), await everything(join(folder, "other")));
    },
  ));
