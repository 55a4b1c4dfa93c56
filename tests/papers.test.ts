import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

const ROOT = join(import.meta.dirname, "..");
/** Bytes of the first README at most: it fits a screen or three. */
const LONGEST = 8_000;

const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/${name}/README.md`);
const papers = ["README.md", "src/README.md", "tests/README.md", ...rooms];

test("every room has a README", () => {
  assert.deepEqual(
    papers.filter((file) => !existsSync(join(ROOT, file))),
    [],
  );
});

test("the first README stays short", () => {
  assert.ok(Buffer.byteLength(read("README.md")) <= LONGEST);
});

test("every link and path in a README leads to what is there", () => {
  assert.deepEqual(papers.flatMap(deadEndsIn), []);
});

function deadEndsIn(file: string): string[] {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !link.startsWith("https:"))
    .filter((link) => !isThere(file, link));
  const paths = [...text.matchAll(/`((?:src|tests|templates)\/[\w./-]+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !existsSync(join(ROOT, path)));
  return [...links, ...paths].map((dead) => `${file}: ${dead}`);
}

function isThere(file: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path ? join(ROOT, dirname(file), path) : join(ROOT, file);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsIn(read(relative(ROOT, target))).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
