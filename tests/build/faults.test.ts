import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { explainFault } from "../../src/output/index.ts";
import { kliping, SCRIPT } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
import { litterIn, startBuild, story, whole } from "./archive.ts";

const TEXTS = { "a/1.txt": story("Harga Kopi Naik"), "b/1.txt": story("Harga Lada Turun") };
const build = (folder: string, articles = "a") =>
  kliping(["build", "--quiet", "--articles", articles, "--output", "site"], { cwd: folder });

/** Has a build of `b` fail over a site of `a`; the old one must stay as it is, and the next build must do. */
async function assertHarmless(folder: string, fail: () => Promise<string>, said: RegExp): Promise<void> {
  await build(folder);
  const old = whole(join(folder, "site"));
  assert.match(await fail(), said);
  assert.equal(whole(join(folder, "site")), old);
  assert.deepEqual(await litterIn(folder), []);
  assert.equal((await build(folder, "b")).status, 0);
  assert.notEqual(whole(join(folder, "site")), old);
}

/** Runs a command line of the shell; returns what it printed as errors, having failed. */
function failing(command: string, cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile("/bin/sh", ["-c", command], { cwd }, (error, _, stderr) =>
      error ? done(stderr) : fail(new Error("it did not fail")),
    );
  });
}

const COMMAND = `'${process.execPath}' '${SCRIPT}' build --quiet --articles b --output site`;

test(
  "files that the system lets grow no further leave the old site",
  { skip: process.platform === "win32" },
  () =>
    withFolder(TEXTS, (folder) =>
      assertHarmless(
        folder,
        () => failing(`ulimit -f 40; ${COMMAND}`, folder),
        /a file for .*site is larger than the system allows \(see ulimit -f\)/,
      ),
    ),
);

const isRoot = process.getuid?.() === 0;
test("a full disk leaves the old site", {
  skip: !isRoot || process.platform !== "linux",
}, async (context) => {
  await withFolder(TEXTS, async (folder) => {
    const disk = join(folder, "disk");
    await mkdir(disk);
    const mounted = await failing(`mount -t tmpfs -o size=6m tmpfs '${disk}' && exit 3`, folder).then(
      (said) => !said,
    );
    if (!mounted) return context.skip("no disk can be mounted here");
    try {
      for (const name of ["a", "b"]) await cp(join(folder, name), join(disk, name), { recursive: true });
      await build(disk);
      const old = whole(join(disk, "site"));
      for (const left of [0, 8, 300]) {
        const fill = `rm -f fill; n=$(df -k --output=avail . | tail -1); head -c $(( (n - ${left}) * 1024 )) /dev/zero > fill`;
        assert.match(await failing(`${fill}; ${COMMAND}`, disk), /no space left on the disk of .*free some/);
        assert.equal(whole(join(disk, "site")), old);
        assert.deepEqual(await litterIn(disk), [], `${left} KiB left`);
      }
      await failing("rm fill; exit 1", disk);
      assert.equal((await build(disk, "b")).status, 0);
    } finally {
      await failing(`umount '${disk}'; exit 1`, folder);
    }
  });
});

for (const [name, script] of [
  ["ends at once", "#!/bin/sh\nexit 3\n"],
  ["dies at work", "#!/bin/sh\nhead -c 100 >/dev/null\nkill -9 $$\n"],
] as const)
  test(`Pagefind that ${name} leaves the old site`, { skip: process.platform === "win32" }, () =>
    withFolder({ ...TEXTS, "bin/pagefind": script }, async (folder) => {
      await chmod(join(folder, "bin/pagefind"), 0o755);
      const env = { PAGEFIND_EXTENDED_BINARY_PATH: join(folder, "bin/pagefind") };
      const fail = async () => (await startBuild(folder, "b", "site", env).ended).said;
      await assertHarmless(
        folder,
        fail,
        /the search index could not be made: Pagefind ended before it was done/,
      );
    }),
  );

test("a template that throws leaves the old site, and is named", () =>
  withFolder(TEXTS, async (folder) => {
    const root = join(import.meta.dirname, "../..");
    for (const name of ["src", "templates", "public", "eleventy.config.ts", "package.json", "tsconfig.json"])
      await cp(join(root, name), join(folder, "project", name), { recursive: true });
    await symlink(join(root, "node_modules"), join(folder, "project/node_modules"));
    await writeFile(
      join(folder, "project/templates/about.11ty.tsx"),
      'export const data = { permalink: "tentang.html" };\nexport function render() { throw new Error("salah"); }\n',
    );
    const script = join(folder, "project/src/kliping.js");
    const fail = () => failing(COMMAND.replace(SCRIPT, script), folder);
    await assertHarmless(folder, fail, /about\.11ty\.tsx[\s\S]*salah/);
  }));

test("a site and its articles may not stand one in the other", () =>
  withFolder(TEXTS, async (folder) => {
    for (const output of ["a/site", "."]) {
      const { status, stderr } = await kliping(["build", "--quiet", "--articles", "a", "--output", output], {
        cwd: folder,
      });
      assert.equal(status, 1);
      assert.match(stderr, /stand one in the other; choose another --output \(output\)/);
    }
  }));

test("faults of the disk are told with a way out, however deep they are wrapped; others are not explained away", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  const told = "no space left on the disk of _site; free some, or choose an --output on another disk";
  assert.equal(explainFault(full, "_site"), told);
  assert.equal(explainFault(Object.assign(new Error("template"), { originalError: full }), "_site"), told);
  assert.equal(explainFault(new Error("esbuild", { cause: full }), "_site"), told);
  assert.equal(explainFault(new TypeError("x is undefined"), "_site"), null);
});

test(
  "a build that was killed is no obstacle, though what it began may still run",
  {
    skip: process.platform === "win32",
  },
  () =>
    withFolder(TEXTS, async (folder) => {
      const { child } = startBuild(folder, "b");
      child.kill("SIGKILL");
      await new Promise((done) => child.once("exit", done));
      for (let tries = 0; (await build(folder)).status !== 0; tries += 1)
        assert.ok(tries < 20, "it never ends");
      whole(join(folder, "site"));
      assert.deepEqual(await litterIn(folder), []);
    }),
);

/** Pagefind with other words in its script, as a program that stands between it and who begins it. */
const changedPagefind = (from: string, to: string) => `#!${process.execPath}
const real = require("node:child_process").spawn(
  ${JSON.stringify(createRequire(import.meta.url).resolve(`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`))},
  process.argv.slice(2),
  { stdio: ["pipe", "pipe", "inherit"] },
);
process.stdin.pipe(real.stdin);
let rest = "";
real.stdout.setEncoding("latin1").on("data", (text) => {
  const messages = (rest + text).split(",");
  rest = messages.pop();
  for (const message of messages) {
    const { payload, ...more } = JSON.parse(Buffer.from(message, "base64"));
    for (const file of payload.files ?? [])
      if (file.path === "pagefind.js") {
        const script = Buffer.from(file.content, "base64").toString();
        const changed = script.replace(${JSON.stringify(from)}, ${JSON.stringify(to)});
        if (changed === script) process.exit(1);
        file.content = Buffer.from(changed).toString("base64");
      }
    process.stdout.write(Buffer.from(JSON.stringify({ payload, ...more })).toString("base64") + ",");
  }
});
real.once("exit", (status) => process.exit(status));
`;

for (const [what, from, to, said] of [
  [
    "a search engine that asks for what the site does not have",
    "response.ok",
    "response.isFine",
    /error {2}the new search index gives no answer \(Failed to load Pagefind metadata.*\); install the packages again \(npm ci\) and build once more \(output\)/,
  ],
  [
    "a search engine that finds nothing",
    "results.map(",
    "results.slice(0, 0).map(",
    /error {2}the new search index does not find "[a-z]+" in artikel\/[\w-]+\.html, where it stands; install the packages again \(npm ci\) and build once more \(output\)/,
  ],
] as const)
  test(`${what} leaves the old site`, { skip: process.platform === "win32" }, () =>
    withFolder({ ...TEXTS, "bin/pagefind": changedPagefind(from, to) }, async (folder) => {
      const program = join(folder, "bin/pagefind");
      await chmod(program, 0o755);
      const command = `PAGEFIND_EXTENDED_BINARY_PATH='${program}' ${COMMAND}`;
      await assertHarmless(folder, () => failing(command, folder), said);
    }),
  );
