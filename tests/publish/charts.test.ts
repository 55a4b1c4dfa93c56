import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { periodsBetween, toHeatMap, toTimeline } from "../../src/publish/charts/index.ts";
import { toOutlets } from "../../src/publish/documents/outletsByTime.ts";
import { article } from "../support/articles.ts";

/** `Kompas 2022-09-06 3`: three articles of that day; `-` stands for what is unknown. */
function archiveOf(...lines: string[]) {
  const articles = lines.flatMap((line, group) => {
    const [publisher, day, count] = line.split(" ").map((part) => (part === "-" ? null : part));
    return Array.from({ length: Number(count) }, (_, number) =>
      article({
        file: `${group}-${number}.txt`,
        headline: `Judul ${group} ${number}`,
        publisher: publisher ?? null,
        datePublished: day ?? null,
      }),
    );
  });
  return buildArchive(articles, (_, form) => form).archive;
}

describe("the timeline", () => {
  test("is not there where nothing is dated", () => {
    assert.equal(toTimeline(archiveOf("Kompas - 2")), null);
  });

  test("shows years without articles as gaps, and one article beside a thousand", () => {
    const timeline = toTimeline(archiveOf("K 2015-01-01 1", "K 2017-03-01 1000", "K 2021-12-31 2", "- - 4"));
    assert.deepEqual(
      timeline?.spans.map(({ words, path }) => [words, path]),
      [
        ["2015", "tanggal/2015.html"],
        ["2016", null],
        ["2017", "tanggal/2017.html"],
        ["2018–2020", null],
        ["2021", "tanggal/2021.html"],
      ],
    );
    const bars = timeline?.spans.flatMap(({ bars }) => bars.filter(({ path }) => path));
    assert.deepEqual(
      bars?.map(({ label, height }) => [label, height]),
      [
        ["Januari 2015: 1 artikel", 3],
        ["Maret 2017: 1.000 artikel", 64],
        ["Desember 2021: 2 artikel", 3],
      ],
    );
    assert.deepEqual(timeline?.undated, { text: "4 artikel", path: "tanpa-tanggal.html" });
  });
});

describe("the heat map", () => {
  test("goes by months up to three years, then by years", () => {
    assert.equal(periodsBetween("2022", "2022").length, 12);
    assert.equal(periodsBetween("2020", "2022").length, 36);
    assert.deepEqual(periodsBetween("2019", "2022"), ["2019", "2020", "2021", "2022"]);
  });

  test("leads from each number to just these articles", () => {
    const archive = archiveOf(
      "A 2022-09-06 1",
      "A 2022-10-01 3",
      "A - 2",
      "B 2022-09-01 2",
      "- 2022-09-01 1",
    );
    const { rows } = toHeatMap(toOutlets(archive), periodsBetween("2022", "2022"));
    assert.deepEqual(
      rows.map(({ name, cells, undated }) => [
        name,
        ...cells.filter(({ path }) => path).map(({ count, path }) => `${count} ${path}`),
        undated,
      ]),
      [
        [
          "A",
          `1 ${archive.entries.find(({ day }) => day === "2022-09-06")?.path}`,
          "3 penerbit/a/2022-10.html",
          { text: "2 tanpa tanggal", path: "penerbit/a/tanpa-tanggal.html" },
        ],
        ["B", "2 penerbit/b.html", null],
        ["Tanpa penerbit", "1 tanpa-penerbit.html", null],
      ],
    );
  });

  test("has a shade for every number from one up, and none for none", () => {
    const archive = archiveOf("A 2022-01-06 1", "A 2022-02-01 7", "A 2022-03-01 40", "A 2022-04-01 300");
    const { rows, legend } = toHeatMap(toOutlets(archive), periodsBetween("2022", "2022"));
    assert.deepEqual(
      rows[0]?.cells.map(({ level }) => level),
      [1, 2, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0],
    );
    assert.deepEqual(
      legend.map(({ words }) => words),
      ["1–3", "4–9", "10–30", "31–95", "96–300"],
    );
  });
});
