import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import type { Problem } from "../../src/model/problem.ts";
import { toReviewPages } from "../../src/publish/documents/reviewPage.ts";
import { article } from "../support/articles.ts";

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

function reviewOf(count: number, problems: Problem[]) {
  const made = toReviewPages(buildArchive(TEXTS.slice(0, count), (_, form) => form).archive, problems);
  const pages = [...made].map(({ make }) => make());
  assert.deepEqual(
    pages.map(({ path }) => path),
    made.paths,
  );
  return pages;
}

const NO_OUTLET = "perlu-diperiksa/penerbit-tidak-disebut";
const WRONG_DAY = "perlu-diperiksa/nama-hari-tidak-cocok-dengan-tanggal-terbitnya";

test("what is to be looked at is counted by kind, most first, and each number leads to just those texts", () => {
  const [page, ...kinds] = reviewOf(102, [PROBLEM, { ...PROBLEM, line: 9 }]);
  assert.deepEqual(page?.tally, [
    { words: "Penerbit tidak disebut", count: { text: "51", path: `${NO_OUTLET}.html` } },
    {
      words: "Nama hari tidak cocok dengan tanggal terbitnya",
      count: { text: "1", path: `${WRONG_DAY}.html` },
    },
  ]);
  assert.deepEqual(
    kinds.map(({ path, title, tally, up, files }) => [path, title, tally, up?.path, files.length]),
    [
      [`${NO_OUTLET}.html`, "Penerbit tidak disebut", [], page.path, 51],
      [`${WRONG_DAY}.html`, "Nama hari tidak cocok dengan tanggal terbitnya", [], page.path, 1],
    ],
  );
  const [withoutOutlet, withWrongDay] = kinds.map(({ files }) => files.map(({ file }) => file));
  assert.ok(withoutOutlet?.every((file) => Number.parseInt(file, 10) % 2 === 1));
  assert.deepEqual(withWrongDay, ["000.txt"]);
  assert.equal(page?.summary, "52 naskah perlu diperiksa");
  assert.deepEqual(page?.pages, []);
});

test("more than a hundred texts are spread over pages, each text on one of them, the worst on the first", () => {
  const problems = TEXTS.map(({ file }) => ({ ...PROBLEM, file }));
  const [first, second, ...kinds] = reviewOf(102, problems);
  const pages = [first, second].flatMap((page) => page ?? []);
  const about = ({ path, tally, files }: (typeof pages)[number]) => [path, tally.length, files.length];
  assert.deepEqual(pages.map(about), [
    ["perlu-diperiksa.html", 2, 100],
    ["perlu-diperiksa/halaman-2.html", 0, 2],
  ]);
  assert.deepEqual(kinds.map(about), [
    [`${WRONG_DAY}.html`, 0, 100],
    [`${WRONG_DAY}/halaman-2.html`, 0, 2],
    [`${NO_OUTLET}.html`, 0, 51],
  ]);
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
