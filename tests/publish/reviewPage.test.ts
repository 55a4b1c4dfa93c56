import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import type { Problem } from "../../src/problem.ts";
import { toReviewPages } from "../../src/publish/reviewPage.ts";
import { article } from "../articles.ts";

/** Texts of which every second names its outlet, and one has a day that cannot be. */
const TEXTS = Array.from({ length: 102 }, (_, number) =>
  article({
    file: `${String(number).padStart(3, "0")}.txt`,
    headline: `Panen ke-${number}`,
    author: ["Sari Wulan"],
    datePublished: "2024-05-06",
    publisher: number % 2 === 0 ? "Kabar Bukit" : null,
  }),
);
const PROBLEM: Problem = { file: "000.txt", rule: "wrong-day", severity: "warning", reason: "", line: 3 };

const reviewOf = (count: number, problems: Problem[]) =>
  toReviewPages(buildArchive(TEXTS.slice(0, count), (_, form) => form).archive, problems);

test("what is to be looked at is counted by kind, most first", () => {
  const [page] = reviewOf(102, [PROBLEM, { ...PROBLEM, line: 9 }]);
  assert.deepEqual(page?.tally, [
    { words: "Penerbit tidak disebut", count: "51" },
    { words: "Nama hari tidak cocok dengan tanggal terbitnya", count: "1" },
  ]);
  assert.equal(page?.summary, "52 naskah perlu diperiksa");
  assert.deepEqual(page?.pages, []);
});

test("more than a hundred texts are spread over pages, each text on one of them, the worst on the first", () => {
  const problems = TEXTS.map(({ file }) => ({ ...PROBLEM, file }));
  const pages = reviewOf(102, problems);
  assert.deepEqual(
    pages.map(({ path, tally, files }) => [path, tally.length, files.length]),
    [
      ["perlu-diperiksa.html", 2, 100],
      ["perlu-diperiksa/halaman-2.html", 0, 2],
    ],
  );
  const files = pages.flatMap(({ files }) => files.map(({ file }) => file));
  assert.deepEqual([...files].sort(), TEXTS.map(({ file }) => file).sort());
  assert.deepEqual(files.slice(0, 2), ["001.txt", "003.txt"]);
  assert.deepEqual(
    pages[1]?.pages.map(({ number, isCurrent }) => [number, isCurrent]),
    [
      [1, false],
      [2, true],
    ],
  );
});
