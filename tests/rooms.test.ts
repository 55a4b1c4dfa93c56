import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { test } from "node:test";

/**
 * The floors of the house, lowest first. A file imports from its own room and from rooms on lower floors, of these only
 * a door: `index.ts`, or one of `DOORS`.
 */
const FLOORS = [
  ["model"],
  ["read", "intake"],
  ["parse", "archive"],
  ["search", "output"],
  ["publish"],
  ["browser", "build", "templates"],
  ["desk"],
  ["commands"],
  ["cli.ts", "kliping.js"],
];

/** Second doors: what only Node can run, what a reader's browser runs as well, or what a command needs without the rest. */
const DOORS = [
  "src/model/bytes/index.ts",
  "src/model/words/index.ts",
  "src/search/query/index.ts",
  "src/publish/cite/formats/index.ts",
  "src/publish/hosts/index.ts",
  "src/build/bundle.js",
  "src/build/thread.ts",
];

/** The most places at the top of `src`, entries included. */
const MOST = 14;

const ROOT = join(import.meta.dirname, "..");
const floors = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));

test("every import runs down, through a door", () => {
  const broken = ["src", "templates"].flatMap(filesIn).flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file) && !isAllowed(file, target))
      .map((target) => `${file} -> ${target}`),
  );
  assert.deepEqual(broken, []);
});

/** Pagefind's own doors: all, and what runs in a reader's browser as well. */
const PAGEFIND = "src/search/pagefind/";
const PAGEFIND_DOORS = [`${PAGEFIND}index.ts`, `${PAGEFIND}open.ts`];

test("only the folder of Pagefind knows its files", () => {
  const inner = (file: string) =>
    importsOf(file).filter((target) => target.startsWith(PAGEFIND) && !PAGEFIND_DOORS.includes(target));
  const broken = filesIn("src").filter((file) => !file.startsWith(PAGEFIND) && inner(file).length > 0);
  assert.deepEqual(broken, []);
});

test("the top of the house shows rooms and entries only", () => {
  const top = readdirSync(join(ROOT, "src")).filter((name) => name !== "README.md");
  assert.deepEqual(
    top.filter((name) => !floors.has(name)),
    [],
  );
  assert.ok(top.length <= MOST);
});

function isAllowed(file: string, target: string): boolean {
  const [from, to] = [floors.get(roomOf(file)), floors.get(roomOf(target))];
  if (from === undefined || to === undefined || to >= from) return false;
  if (roomOf(file) === "templates" && !["publish", "model"].includes(roomOf(target))) return false;
  // The list of commands names each module of its own.
  if (roomOf(target) === "commands") return file === "src/cli.ts";
  return DOORS.includes(target) || /^src\/[^/]+(?:\/index\.ts|\.ts)$/.test(target);
}

/** `src/read/decode.ts` stands in `read`, `src/cli.ts` in itself. */
function roomOf(file: string): string {
  return file.startsWith("src/") ? (file.split("/")[1] ?? "") : (file.split("/")[0] ?? "");
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+\.(?:tsx?|js))"/g)].map(([, path = ""]) =>
    posix.join(dirname(file), path),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.endsWith(".d.ts"));
}
