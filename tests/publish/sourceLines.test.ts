import assert from "node:assert/strict";
import { test } from "node:test";
import { toFacts } from "../../src/publish/documents/facts.ts";
import { rulesOf, toSourceLines } from "../../src/publish/documents/sourceLines.ts";
import { showInvisible } from "../../src/publish/invisible.ts";
import { articleOf } from "../parse/source.ts";

const TEXT = `Petani Garam Panen Lebih Awal

KLUNGKUNG, KOMPAS.com - Petani garam di Kusamba memanen lebih awal tahun ini.
Baca Juga: Harga Garam Turun Lagi
Mereka menjual\u200b garam dengan harga Rp5.000 per kilogram.\t

Penulis: Ketut Rahayu
`;

const article = articleOf(TEXT);
const lines = toSourceLines(article, toFacts(article));

test("every line stands beside what became of it", () => {
  assert.deepEqual(
    lines.map(({ number, roleName, became }) => [
      number,
      roleName,
      ...became.map(({ label, text, block }) => [label, text, block].filter(Boolean).join(" | ")),
    ]),
    [
      [1, "judul", "Judul | Petani Garam Panen Lebih Awal"],
      [2, "kosong"],
      [
        3,
        "paragraf",
        "Paragraf 1 | Petani garam di Kusamba memanen lebih awal tahun ini. | p1",
        "Penerbit | KOMPAS.com",
        "Tempat | KLUNGKUNG",
      ],
      [4, "ditinggalkan: berita terkait", "Berita terkait | Harga Garam Turun Lagi"],
      [5, "paragraf", "Paragraf 2 | Mereka menjual garam dengan harga Rp5.000 per kilogram. | p2"],
      [6, "kosong"],
      [7, "penulis", "Penulis | Ketut Rahayu"],
      [8, "kosong"],
    ],
  );
});

test("the pieces of a line, put together, are the line, but for what nobody sees", () => {
  const shown = lines.map(({ segments }) =>
    segments.map(({ text, invisible }) => (invisible ? "\u200b" : text)).join(""),
  );
  assert.equal(shown.join("\n"), TEXT);
});

test("the rules that a text was read by come with their sentences, each once", () => {
  const rules = rulesOf(article);
  assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
  assert.deepEqual(
    rules.filter(({ summary }) => summary === ""),
    [],
  );
  const used = new Set(lines.filter(({ kind }) => kind !== "blank").map(({ rule }) => rule));
  for (const rule of used)
    assert.ok(
      rules.some(({ name }) => name === rule),
      rule,
    );
});

const SEEN: [text: string, shown: [text: string, invisible: string | null][]][] = [
  ["garam", [["garam", null]]],
  ["\ttab  dan spasi ", [["\ttab  dan spasi ", null]]],
  [
    "a\u202eb\u202c",
    [
      ["a", null],
      ["⟨U+202E⟩", "paksa kanan ke kiri"],
      ["b", null],
      ["⟨U+202C⟩", "akhir arah sisipan"],
    ],
  ],
  [
    "\u0007\u{e0041}",
    [
      ["⟨U+0007⟩", "tanda kendali tak terlihat"],
      ["⟨U+E0041⟩", "tanda kendali tak terlihat"],
    ],
  ],
  ["👩\u200d🌾", [["👩\u200d🌾", null]]],
  ["", []],
];
for (const [text, shown] of SEEN)
  test(`${JSON.stringify(text)} is shown for what it is`, () =>
    assert.deepEqual(
      showInvisible(text).map(({ text, invisible }) => [text, invisible]),
      shown,
    ));
