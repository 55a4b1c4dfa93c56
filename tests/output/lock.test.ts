import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { takeLock } from "../../src/output/lock.ts";
import { processOf } from "../../src/output/process.ts";
import { withFolder } from "../support/folder.ts";

const me = processOf(process.pid);

/** Puts a lock there, as another process would have, for as long as `use` runs. */
const withLock = (content: object | string, use: (lock: string) => Promise<void>) =>
  withFolder({ lock: typeof content === "string" ? content : JSON.stringify(content) }, (folder) =>
    use(join(folder, "lock")),
  );

test("a lock is taken once, names its holder, and is gone when it is given back", () =>
  withFolder({}, async (folder) => {
    const lock = join(folder, "lock");
    const release = await takeLock(lock);
    assert.deepEqual(JSON.parse(await readFile(lock, "utf8")), me);
    await assert.rejects(takeLock(lock), {
      message: `another build is writing there (process ${process.pid} on ${me.host}); wait until it is done or stop it. If there is none, delete ${lock}`,
    });
    release();
    assert.equal(existsSync(lock), false);
  }));

const DEAD: [name: string, lock: object | string][] = [
  ["of a process that is no more", { ...me, pid: 4_194_300 }],
  ["of a process whose number another has now", { ...me, started: "1" }],
  ["of this machine before it was started anew", { ...me, machine: "another boot" }],
  ["that was being written when the power failed", ""],
  ["of something else", '{"pid":-1}'],
];
for (const [name, content] of DEAD)
  test(`a lock ${name} is no obstacle`, () =>
    withLock(content, async (lock) => {
      (await takeLock(lock))();
      assert.equal(existsSync(lock), false);
    }));

test(
  "a lock of a process that was killed, and of whose end nobody has asked yet, is no obstacle",
  {
    skip: process.platform !== "linux" && "only Linux tells such a process",
  },
  () =>
    withFolder({}, async (folder) => {
      const careless = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"]);
      try {
        const pid = Number(await new Promise((done) => careless.stdout.once("data", done)));
        const lock = join(folder, "lock");
        await writeFile(lock, JSON.stringify(processOf(pid)));
        await assert.rejects(takeLock(lock), /another build/);
        process.kill(pid, "SIGKILL");
        while (!/\) Z /.test(await readFile(`/proc/${pid}/stat`, "utf8"))) await wait(5);
        (await takeLock(lock))();
        assert.equal(existsSync(lock), false);
      } finally {
        careless.kill();
      }
    }),
);

test("a lock of another machine holds as long as it gives signs of life", () =>
  withLock({ ...me, host: "lain", machine: "another boot" }, async (lock) => {
    await assert.rejects(takeLock(lock), /process \d+ on lain/);
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(lock, hourAgo, hourAgo);
    (await takeLock(lock))();
  }));

test("a lock that somebody else has taken since is not given back for them", () =>
  withFolder({}, async (folder) => {
    const lock = join(folder, "lock");
    const release = await takeLock(lock);
    await writeFile(lock, JSON.stringify({ ...me, pid: 1 }));
    release();
    assert.ok(existsSync(lock));
  }));

test("of many that find one abandoned lock at once, one takes it", () =>
  withLock(DEAD[0]?.[1] ?? "", async (lock) => {
    const takes = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(lock)));
    assert.equal(takes.filter(({ status }) => status === "fulfilled").length, 1);
    for (const take of takes)
      if (take.status === "fulfilled") take.value();
      else assert.match(take.reason.message, /^another build is writing there/);
    assert.deepEqual(await readdir(dirname(lock)), []);
  }));

/** Takes the lock when it is told to, says whether it could, and holds it until it is told to end. */
const TAKER = `
const { takeLock } = await import(process.argv[1]);
process.stdout.write("ready ");
process.stdin.once("data", () => takeLock(process.argv[2]).then(() => console.log("taken"), () => console.log("busy")));
process.stdin.once("end", () => process.exit());
`;

test("of many processes that find one abandoned lock at once, one takes it", () =>
  withLock(DEAD[0]?.[1] ?? "", async (lock) => {
    const source = pathToFileURL(join(import.meta.dirname, "../../src/output/lock.ts")).href;
    const takers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", TAKER, source, lock]),
    );
    const said = takers.map(({ stdout }) => stdout.setEncoding("utf8")[Symbol.asyncIterator]());
    const hear = () => Promise.all(said.map(async (words) => String((await words.next()).value).trim()));
    try {
      assert.deepEqual(new Set(await hear()), new Set(["ready"]));
      for (const { stdin } of takers) stdin.write("go");
      assert.deepEqual((await hear()).sort(), ["busy", "busy", "busy", "busy", "busy", "taken"]);
    } finally {
      for (const { stdin } of takers) stdin.end();
    }
  }));
