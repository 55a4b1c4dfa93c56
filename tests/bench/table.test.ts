import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/folder.ts";
import { type Figures, ratiosOf, type Size } from "./figures.ts";
import { bytesOf, snapshot, touched } from "./files.ts";
import { measure } from "./measure.ts";
import { print } from "./table.ts";

const cost = (seconds: number, megabytes = 100) => ({
  seconds,
  cpuSeconds: seconds * 1.5,
  peakBytes: megabytes * 1e6,
});
const build = (seconds: number, touched = 0, megabytes = 900) => ({
  ...cost(seconds, megabytes),
  pages: 3000,
  files: 4000,
  bytes: 2e8,
  touched,
});
const other = (generator: number, pagefind: number) => ({
  whole: cost(generator + pagefind),
  generator: cost(generator),
  pagefind: cost(pagefind),
  pages: 1200,
  files: 1300,
  bytes: 9e6,
});

function size(texts: number, cold: number): Size {
  return {
    texts,
    origin: "generated",
    cold: build(cold, 4000),
    warm: build(cold / 40),
    edit: build(cold / 5, 70),
    stages: [
      { stage: "reading texts", seconds: 1 },
      { stage: "indexing for search", seconds: 3 },
    ],
    floor: cost(2),
    hugo: other(1.5, 2.5),
    eleventy: other(6, 2.5),
  };
}

const FIGURES: Figures = {
  machine: { cpu: "Some CPU", cores: 2, memory: 8 * 2 ** 30, node: "v20.20.2", hugo: "v0.111.3" },
  parser: { texts: 1000, characters: 2_000_000, floor: 0.05, cold: 1, warm: 0.5 },
  empty: cost(0.5),
  sizes: [size(1000, 10)],
};

test("the table tells each program in a row, the stages with their share, and the aims", () => {
  assert.equal(
    print(FIGURES),
    `Some CPU, 2 cores, 8 GiB, Node v20.20.2, Hugo v0.111.3

Parser, one core: 2,000 texts a second, 10.0 times the floor of splitting lines and words; 1,000 in the first pass (1,000 texts)
Node and Eleventy on an empty site: 0.50 s

1,000 texts (generated)      time     cpu  memory  pages  a second  output  / floor
floor: read and write      2.00 s   3.0 s  100 MB                               1.0
Kliping, cold             10.00 s  15.0 s  900 MB  3,000       300  200 MB      5.0       4,000 files
Kliping, nothing changed   0.25 s   0.4 s  900 MB                               0.1   0 files touched
Kliping, one text mended   2.00 s   3.0 s  900 MB                               1.0  70 files touched
Hugo + Pagefind            4.00 s   6.0 s  100 MB  1,200       300    9 MB      2.0   1.50 s + 2.50 s
Eleventy + Pagefind        8.50 s  12.8 s  100 MB  1,200       141    9 MB      4.3   6.00 s + 2.50 s
  reading texts        1.00 s  25 %
  indexing for search  3.00 s  75 %

against the aims                                        at most
1,000 texts: cold / Hugo + Pagefind               2.50     1.25   missed
1,000 texts: cold / Eleventy + Pagefind           1.18        1   missed
1,000 texts: one text mended / cold              0.200      0.1   missed
1,000 texts: nothing changed / cold              0.025     0.05  reached
1,000 texts: files touched when nothing changed      0        0  reached`,
  );
});

test("ratios are those of the aims, for the sizes that were measured", () => {
  const five = size(5, 1.2);
  const all = { ...size(37_072, 500), cold: build(500, 0, 3600) };
  const ratios = ratiosOf({ ...FIGURES, sizes: [five, size(1000, 10), all] });
  const named = Object.fromEntries(ratios.map(({ name, value, most }) => [name, [value, most]]));
  assert.deepEqual(Object.keys(named), [
    "5 texts, cold / an empty Eleventy site",
    "1,000 texts: cold / Hugo + Pagefind",
    "1,000 texts: cold / Eleventy + Pagefind",
    "1,000 texts: one text mended / cold",
    "1,000 texts: nothing changed / cold",
    "1,000 texts: files touched when nothing changed",
    "37,072 texts: cold / Hugo + Pagefind",
    "37,072 texts: cold / Eleventy + Pagefind",
    "37,072 texts: one text mended / cold",
    "37,072 texts: nothing changed / cold",
    "37,072 texts: files touched when nothing changed",
    "37,072 texts: peak memory in GB",
    "37,072 texts: cost of a text / at 1,000",
  ]);
  assert.deepEqual(named["5 texts, cold / an empty Eleventy site"], [2.4, 3]);
  assert.deepEqual(named["1,000 texts: cold / Hugo + Pagefind"], [2.5, 1.25]);
  assert.deepEqual(named["37,072 texts: peak memory in GB"], [3.6, 4]);
  assert.equal(named["37,072 texts: cost of a text / at 1,000"]?.[0]?.toFixed(4), "1.3487");
});

test("without Hugo the table says so, and no ratio speaks of it", () => {
  const [one = size(1000, 10)] = FIGURES.sizes;
  const figures = {
    ...FIGURES,
    machine: { ...FIGURES.machine, hugo: null },
    sizes: [{ ...one, hugo: null }],
  };
  assert.match(print(figures), /^Some CPU, .*, no Hugo here, so not measured\n/);
  assert.doesNotMatch(print(figures), /Hugo \+|Hugo v/);
});

test("files that are written anew are touched, whatever is in them", () =>
  withFolder({ "a/1.txt": "a", "a/2.txt": "bb", "3.txt": "c" }, async (folder) => {
    const before = snapshot(folder);
    assert.deepEqual([[...before.keys()].sort(), bytesOf(before)], [["3.txt", "a/1.txt", "a/2.txt"], 4]);
    assert.equal(touched(before, snapshot(folder)), 0);
    writeFileSync(join(folder, "a/1.txt"), "a");
    rmSync(join(folder, "3.txt"));
    writeFileSync(join(folder, "4.txt"), "");
    assert.equal(touched(before, snapshot(folder)), 3);
  }));

test("memory and output are those of all processes of a program, and a failure says what it said", async () => {
  const inner = "const all = Buffer.alloc(150e6, 1); setTimeout(() => console.log(all.length), 900)";
  const outer = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(inner)}], { stdio: "inherit" })`;
  const { peakBytes, output } = await measure(process.execPath, ["-e", outer]);
  assert.equal(output, "150000000\n");
  if (process.platform === "linux") assert.ok(peakBytes > 150e6, String(peakBytes));
  await assert.rejects(
    measure(process.execPath, ["-e", "console.error('weh'); process.exit(3)"]),
    /ended with 3:\nweh\n$/,
  );
});
