import assert from "node:assert/strict";
import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { kliping } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
import { litterIn, story, whole } from "./archive.ts";

const build = (folder: string, ...more: string[]) =>
  kliping(["build", "--articles", "a", "--output", "site", ...more], { cwd: folder });

const UNCHANGED = /^Nothing has changed since the last build; seen in \d+\.\d s\.\n/;
const BUILT = /^\d+ texts became \d+ pages/;

/** Every file and folder of a site with its node and its times: any write would show. */
async function traces(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true });
  const found = [".", ...entries].sort().map(async (path) => {
    const { ino, mtimeMs, ctimeMs } = await stat(join(site, path));
    return `${path} ${ino} ${mtimeMs} ${ctimeMs}`;
  });
  return Promise.all(found);
}

test("where nothing has changed no file of the site is touched, and problems are told again", () =>
  withFolder({ "a/1.txt": story("Harga Kopi Naik"), "a/2.txt": "" }, async (folder) => {
    const first = await build(folder);
    assert.match(first.stdout, BUILT);
    const before = await traces(join(folder, "site"));
    const second = await build(folder);
    assert.match(second.stdout, UNCHANGED);
    assert.match(second.stdout, /2\.txt:1 warning {2}the file is empty and was left out/);
    assert.deepEqual(await traces(join(folder, "site")), before);
    assert.deepEqual([first.status, second.status], [0, 0]);
    assert.equal((await build(folder, "--strict")).status, 1);
    assert.deepEqual(await litterIn(folder), []);
  }));

test("a text that was only touched is unchanged; one that was edited, added, or taken away is not", () =>
  withFolder(
    { "a/1.txt": story("Harga Kopi Naik"), "a/2.txt": story("Harga Lada Turun") },
    async (folder) => {
      const text = join(folder, "a/1.txt");
      await build(folder);
      await utimes(text, 1, 1);
      assert.match((await build(folder)).stdout, UNCHANGED);
      const { mtime } = await stat(text);
      await writeFile(text, story("Harga Kopi Ribut"));
      await utimes(text, mtime, mtime);
      assert.match((await build(folder)).stdout, BUILT, "edited, as long and as old as before");
      await writeFile(join(folder, "a/3.txt"), story("Harga Padi Tetap"));
      assert.match((await build(folder)).stdout, BUILT, "added");
      await rm(join(folder, "a/2.txt"));
      const { stdout } = await build(folder);
      assert.match(stdout, BUILT, "taken away");
      assert.match(stdout, /would lead nowhere/);
      const again = await build(folder);
      assert.match(again.stdout, UNCHANGED);
      assert.doesNotMatch(again.stdout, /would lead nowhere/);
    },
  ));

test("a site that somebody has changed is made anew, and so is one whose state is gone or damaged", () =>
  withFolder({ "a/1.txt": story("Harga Kopi Naik") }, async (folder) => {
    const [site, state] = [join(folder, "site"), join(folder, ".site.cache/state.json")];
    await build(folder);
    const made = whole(site);
    await rm(join(site, "tentang.html"));
    assert.match((await build(folder)).stdout, BUILT);
    assert.equal(whole(site), made);
    await rm(join(folder, ".site.cache"), { recursive: true });
    assert.match((await build(folder)).stdout, BUILT);
    assert.equal(whole(site), made);
    const kept = await readFile(state, "utf8");
    await writeFile(state, kept.slice(0, -10));
    const { stdout, status } = await build(folder);
    assert.match(stdout, BUILT);
    assert.match(
      stdout,
      /\.site\.cache info {2}was damaged; what was damaged in it has been thrown away and made anew/,
    );
    assert.equal(status, 0);
    assert.equal(whole(site), made);
    assert.match((await build(folder)).stdout, UNCHANGED);
  }));
