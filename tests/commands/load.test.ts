import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/folder.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A project like this one, with the same door and a command that says `words`. */
const project = (words: string) => ({
  "package.json": '{ "type": "module" }',
  "tsconfig.json": "{}",
  "eleventy.config.ts": "",
  "templates/.keep": "",
  "src/cli.ts": cli(words),
  "src/model/bytes/root.ts": "export const where: string = import.meta.url;",
});

const cli = (words: string) => `import { where } from "./model/bytes/root.ts";
export async function run(): Promise<number> {
  console.log("${words}", where.slice(-13));
  if ("${words}" === "salah") console.log(new Error("salah").stack);
  return 0;
}
`;

test("the door reads the sources that are there, and again when one has changed", () =>
  withFolder(project("satu"), async (folder) => {
    furnish(folder);
    assert.deepEqual(await run(folder), { said: "satu bytes/root.ts\n", complained: "" });
    assert.deepEqual(await run(folder), { said: "satu bytes/root.ts\n", complained: "" });
    writeFileSync(join(folder, "src/cli.ts"), cli("lain"));
    assert.deepEqual(await run(folder), { said: "lain bytes/root.ts\n", complained: "" });
    assert.equal(bundlesOf(folder).length, 2);
  }));

test("a bundle is kept as long as a process may be at work with it", () =>
  withFolder(project("satu"), async (folder) => {
    furnish(folder);
    const hoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    const age = () => {
      for (const name of bundlesOf(folder))
        utimesSync(join(folder, "node_modules/.cache/kliping", name), hoursAgo, hoursAgo);
    };
    await run(folder);
    const [first] = bundlesOf(folder);
    age();
    await run(folder);
    writeFileSync(join(folder, "src/cli.ts"), cli("kedua"));
    await run(folder);
    assert.equal(bundlesOf(folder).length, 2, "the first has been begun with since");
    age();
    writeFileSync(join(folder, "src/cli.ts"), cli("ketiga"));
    await run(folder);
    const last = bundlesOf(folder);
    assert.deepEqual([last.length, last.includes(first ?? "")], [1, false]);
  }));

test("several commands that begin at once make one bundle", () =>
  withFolder(project("satu"), async (folder) => {
    furnish(folder);
    const ran = await Promise.all([1, 2, 3].map(() => run(folder)));
    for (const one of ran) assert.deepEqual(one, { said: "satu bytes/root.ts\n", complained: "" });
    assert.match(bundlesOf(folder).join(), /^[0-9a-f]{16}$/);
  }));

test("packages that are not bundled give what they export, however they are written", () => {
  const lines = [
    `import apa, { siapa } from "tamu";`,
    `import lama, { nama } from "tamu-lama";`,
    `import * as semua from "tamu";`,
    `export async function run(): Promise<number> {`,
    `  console.log(apa, siapa, lama.nama, nama, Object.keys(semua).join("+"));`,
    `  return 0;`,
    `}`,
  ];
  const guests = {
    "node_modules/tamu/package.json": '{ "name": "tamu", "type": "module", "exports": "./isi.js" }',
    "node_modules/tamu/isi.js": `export default "modul"; export const siapa = "baru";`,
    "node_modules/tamu-lama/package.json": '{ "name": "tamu-lama" }',
    "node_modules/tamu-lama/index.js": `exports.nama = "lama";`,
  };
  return withFolder({ ...project("satu"), ...guests, "src/cli.ts": lines.join("\n") }, async (folder) => {
    furnish(folder);
    assert.deepEqual(await run(folder), { said: "modul baru lama lama default+siapa\n", complained: "" });
  });
});

test("where nothing can be kept the sources are read one by one", () =>
  withFolder({ ...project("satu"), "node_modules/.cache": "a file" }, async (folder) => {
    furnish(folder);
    assert.deepEqual(await run(folder), { said: "satu bytes/root.ts\n", complained: "" });
  }));

test("stack traces and messages name the source file", () =>
  withFolder(project("salah"), async (folder) => {
    furnish(folder);
    const { said } = await run(folder);
    assert.match(said, /\nError: salah\n {4}at (?:\S+ )?\(?\S+\/src\/cli\.ts:4:/);
    writeFileSync(join(folder, "src/cli.ts"), "export const a = ;\n");
    const { complained } = await run(folder);
    assert.equal(complained, 'kliping: Build failed with 1 error:\nsrc/cli.ts:1:17: ERROR: Unexpected ";"\n');
  }));

/** The door itself and the packages that it needs. */
function furnish(folder: string): void {
  for (const name of ["kliping.js", "build/bundle.js"])
    cpSync(join(ROOT, "src", name), join(folder, "src", name), { recursive: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const name of ["esbuild", "tsx"])
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
}

function run(folder: string): Promise<{ said: string; complained: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [join(folder, "src/kliping.js"), "ujian"], (_, said, complained) =>
      done({ said, complained }),
    ),
  );
}

function bundlesOf(folder: string): string[] {
  return readdirSync(join(folder, "node_modules/.cache/kliping"));
}
