import assert from "node:assert/strict";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { kliping } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
import { litterIn, stories, whole } from "./archive.ts";

const build = (folder: string, ...args: string[]) =>
  kliping(["build", "--articles", "a", ...args], { cwd: folder });
const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

test("parts that were made apart become, together, the site that one build makes", () =>
  withFolder(stories("a", 40), async (folder) => {
    for (const part of ["1", "2", "3"]) {
      const { status, stdout } = await build(folder, "--shard", `${part}/3`, "--output", `part${part}`);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Part ${part} of 3 of the work on 40 texts was done in`));
    }
    const pages = async (part: string) => await readdir(join(folder, part, "site/artikel"));
    const shares = await Promise.all(["part1", "part2", "part3"].map(pages));
    assert.equal(shares.flat().length, 40);
    assert.equal(new Set(shares.flat()).size, 40);
    const joined = await build(folder, "--output", "site", "--parts", "part1", "part2", "part3");
    assert.equal(joined.status, 0);
    await build(folder, "--output", "other");
    assert.equal(whole(join(folder, "site")), whole(join(folder, "other")));
    assert.deepEqual(await filesIn(join(folder, "site")), await filesIn(join(folder, "other")));
    const page = join("artikel", shares[1]?.[0] ?? "");
    const [made, taken] = [
      await stat(join(folder, "part2/site", page)),
      await stat(join(folder, "site", page)),
    ];
    assert.equal(taken.ino, made.ino, "what the part has is not made again");
    assert.deepEqual(await litterIn(folder), []);
  }));

test("what a part has lost is made again, and a part of something else is refused", () =>
  withFolder(stories("a", 12), async (folder) => {
    await build(folder, "--shard", "1/2", "--output", "part1");
    const [first, second] = await readdir(join(folder, "part1/site/artikel"));
    await rm(join(folder, "part1/site/artikel", first ?? ""));
    await writeFile(join(folder, "part1/site/artikel", second ?? ""), "other");
    const { status, stdout } = await build(folder, "--output", "site", "--parts", "part1");
    assert.equal(status, 0);
    assert.match(
      stdout,
      /part1 warning {2}2 of its files are missing or damaged and were made again \(part\)/,
    );
    await build(folder, "--output", "other");
    assert.equal(whole(join(folder, "site")), whole(join(folder, "other")));
    const refused = await build(folder, "--output", "new", "--parts", "part1", "a");
    assert.equal(refused.status, 1);
    assert.match(refused.stdout, /a error {2}is not a part that `kliping build --shard` has made/);
    assert.equal((await build(folder, "--output", "new", "--shard", "3/2")).status, 2);
    assert.equal((await build(folder, "--output", "new", "--shard", "1/2", "--parts", "part1")).status, 2);
    const overSite = await build(folder, "--output", "site", "--shard", "1/2");
    assert.equal(overSite.status, 1);
    assert.match(overSite.stdout, /site holds a site; choose another --output for a part of one/);
    assert.equal(whole(join(folder, "site")), whole(join(folder, "other")));
  }));
