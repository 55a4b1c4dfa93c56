import assert from "node:assert/strict";
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { recover } from "../../src/output/index.ts";
import { kliping } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
import { litterIn, startBuild, stories, story, underWay, whole } from "./archive.ts";

/** How often a build is killed; `KILLS=100` for the long run. */
const KILLS = Number(process.env.KILLS ?? 6);

/** Moments of a build from 0 to 1, the same in every run (Park and Miller's generator). */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const build = (folder: string, articles: string) =>
  kliping(["build", "--quiet", "--articles", articles, "--output", "site"], { cwd: folder });

test(`killed at ${KILLS} random moments, a build leaves the old site or the new one, whole, and is no obstacle`, () =>
  withFolder(
    { "a/1.txt": story("Harga Kopi Naik"), "b/1.txt": story("Harga Lada Turun") },
    async (folder) => {
      const site = join(folder, "site");
      const began = performance.now();
      assert.equal((await build(folder, "b")).status, 0);
      const length = performance.now() - began;
      const second = whole(site);
      assert.equal((await build(folder, "a")).status, 0);
      const first = whole(site);
      const moment = moments(20240506);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const { child, ended } = startBuild(folder, "b");
        await wait(moment.next().value * length);
        try {
          process.kill(-(child.pid ?? 0), "SIGKILL");
        } catch {
          // It was done before its moment came.
        }
        await ended;
        await recover(site);
        assert.ok([first, second].includes(whole(site)), `kill ${kill}`);
      }
      const { status, stderr } = await build(folder, "b");
      assert.equal(status, 0, stderr);
      assert.equal(whole(site), second);
      assert.deepEqual(await litterIn(folder), []);
    },
  ));

test("killed between the two renames that replace a site, a build has put the old one where the next finds it", () =>
  withFolder({ "a/1.txt": story("Harga Kopi Naik") }, async (folder) => {
    const site = join(folder, "site");
    await build(folder, "a");
    const old = whole(site);
    await rename(site, join(folder, ".site.old"));
    assert.equal((await kliping(["verify", "site"], { cwd: folder })).status, 0);
    assert.equal(whole(site), old);
    await rename(site, join(folder, ".site.old"));
    assert.equal((await build(folder, "tidak-ada")).status, 1, "a build that fails puts it back too");
    assert.equal(whole(site), old);
    assert.deepEqual(await litterIn(folder), []);
  }));

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  test(`${signal} stops a build at once with ${status}, and nothing of it is left`, () =>
    withFolder({ "a/1.txt": story("Harga Kopi Naik"), ...stories("b", 60) }, async (folder) => {
      await build(folder, "a");
      const old = whole(join(folder, "site"));
      const { child, ended } = startBuild(folder, "b");
      await underWay(folder);
      child.kill(signal);
      const outcome = await ended;
      assert.equal(outcome.status, status);
      assert.match(outcome.said, new RegExp(`the build was stopped \\(${signal}\\); what was there before`));
      assert.equal(whole(join(folder, "site")), old);
      assert.deepEqual(await litterIn(folder), []);
    }));

test("of two builds into one folder the second says so and leaves", () =>
  withFolder({ "a/1.txt": story("Harga Kopi Naik"), ...stories("b", 60) }, async (folder) => {
    const { child, ended } = startBuild(folder, "b");
    await underWay(folder);
    // It must not be done before the second has begun.
    process.kill(-(child.pid ?? 0), "SIGSTOP");
    const { pid } = JSON.parse(await readFile(join(folder, ".site.lock"), "utf8"));
    const second = await build(folder, "a");
    process.kill(-(child.pid ?? 0), "SIGCONT");
    assert.equal(second.status, 1);
    assert.match(
      second.stderr,
      new RegExp(`another build is writing there \\(process ${pid} on .*wait until`),
    );
    assert.equal((await ended).status, 0);
    whole(join(folder, "site"));
    assert.deepEqual(await litterIn(folder), []);
  }));
