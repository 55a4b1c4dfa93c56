import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import type { Line } from "../../../src/model/article.ts";
import { AUTHORITY, findMentions } from "../../../src/parse/names/index.ts";

function linesOf(text: string): Line[] {
  return text.split("\n").map((line, index) => ({
    line: index + 1,
    text: line,
    end: "\n",
    kind: "body",
    role: "paragraph",
    rule: "uji",
  }));
}

const EXPECTED: Record<string, { people: string[]; places: string[]; organizations: string[] }> = {
  "000_493210df46649647": {
    people: ["Biden"],
    places: [
      "Rusia",
      "Korea Utara",
      "Ukraina",
      "Amerika Serikat",
      "Iran",
      "Teheran",
      "Moskwa",
      "Donbass",
      "Donetsk",
      "Luhansk",
      "Suriah",
    ],
    organizations: ["Kementerian Pertahanan Rusia", "Gedung Putih"],
  },
  "001_f7a774726fec0e41": {
    people: ["Vladimir Putin", "Kim Jong-un", "Joe Biden"],
    places: [
      "Rusia",
      "Korea Utara",
      "Ukraina",
      "Amerika Serikat",
      "Iran",
      "China",
      "Korea Selatan",
      "Donbass",
      "Luhansk",
      "Donetsk",
      "Moskow",
      "Pyongyang",
    ],
    organizations: ["Perserikatan Bangsa-Bangsa (PBB)", "White House"],
  },
  "002_ebee6879116758f0": {
    people: ["Pat Ryder", "John Kirby", "Vladimir Putin", "Vassily Nebenzia", "Kim Jong Un"],
    places: ["Rusia", "Korea Utara", "Ukraina", "Amerika Serikat", "Iran"],
    organizations: ["Kementerian Pertahanan Rusia", "Pentagon", "Dewan Keamanan Nasional", "PBB"],
  },
  "003_9dbc2973e36b6b27": {
    people: ["Biden"],
    places: [
      "Rusia",
      "Korea Utara",
      "Ukraina",
      "Amerika Serikat",
      "Iran",
      "Eropa",
      "Moskow",
      "Donetsk",
      "Luhansk",
      "China",
    ],
    organizations: ["Kementerian Pertahanan Rusia", "PBB"],
  },
  "004_97498f3d0dd2cfdc": {
    people: ["Vladimir Putin", "Kim Jong Un", "Kyrylo Budanov"],
    places: [
      "Rusia",
      "Korea Utara",
      "Ukraina",
      "Cina",
      "India",
      "Kyiv",
      "Iran",
      "Donetsk",
      "Kursk",
      "Vladivostok",
    ],
    organizations: ["GUR", "PBB", "Badan Intelijen Pertahanan AS"],
  },
};

for (const [id, expected] of Object.entries(EXPECTED)) {
  test(`main names of ${id}`, () => {
    const text = readFileSync(new URL(`../../../articles/${id}.txt`, import.meta.url), "utf8");
    const { mentions } = findMentions(linesOf(text), AUTHORITY);
    for (const field of ["people", "places", "organizations"] as const) {
      assert.deepEqual(
        expected[field].filter((name) => !mentions[field].includes(name)),
        [],
        field,
      );
    }
  });
}

const WORDS = [
  "Kim",
  "Jong-un",
  "Presiden",
  "PT",
  "(AS)",
  "Desa",
  "dan",
  "kata",
  "Budi",
  "AKBP",
  "\ud800",
  "\u0000",
  "\u202e",
  "“",
  ",",
  ".",
  "(22)",
  "-",
  "Korea",
  "Utara",
  "di",
  "Dr.",
  "\u00a0",
];

test("any text gives mentions that stand where the evidence says", () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary" })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, (words) => {
      const lines = linesOf(words.join(" "));
      const { mentions, evidence } = findMentions(lines, AUTHORITY);
      for (const field of ["people", "places", "organizations"] as const) {
        assert.equal(evidence[field].length, mentions[field].length);
        assert.equal(new Set(mentions[field]).size, mentions[field].length);
        for (const { line = 0, start = 0, end = 0 } of evidence[field]) {
          assert.ok(start >= 1 && end > start && end <= (lines[line - 1]?.text.length ?? 0) + 1);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

const WORST: [name: string, unit: string][] = [
  ["capitals", "A "],
  ["a first name", "Budi "],
  ["titles", "Presiden "],
  ["a head of organisations", "PT A "],
  ["ministries", "Kementerian Pertanian, Kehutanan, "],
  ["open brackets", "("],
  ["one word", "a"],
  ["hyphens", "Kim-"],
  ["places", "Desa Suka, "],
  ["an abbreviation", "Partai Baru (PB) "],
  ["new persons", "Budi Aa"],
];

for (const [name, unit] of WORST) {
  test(`a line of 1 MB: ${name}`, () => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const { mentions, evidence } = findMentions(linesOf(text), AUTHORITY);
    assert.equal(mentions.people.length, evidence.people.length);
  });
}
