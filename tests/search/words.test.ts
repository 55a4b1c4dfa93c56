import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { mayHaveRoot, rootOf } from "../../src/search/query/rootOf.ts";
import { nearestWord } from "../../src/search/query/suggest.ts";
import { wordsOf } from "../../src/search/query/textWords.ts";
import { tokenOf } from "../../src/search/query/token.ts";
import { printWords, readWords, type WordList } from "../../src/search/query/wordList.ts";
import { learnRoots, lexiconFor } from "../../src/search/words/learntRoots.ts";
import { EXCEPTIONS, ROOT_WORDS } from "../../src/search/words/rootWords.ts";
import { countWords } from "../../src/search/words/vocabulary.ts";

const full = { roots: new Set(ROOT_WORDS), exceptions: EXCEPTIONS };
const words = (text: string) => wordsOf(text).map(({ word }) => word);

test("dashes, slashes and hyphens part words; apostrophes, initials and thousands do not", () => {
  assert.deepEqual(words("Krui–Liwa, dan/atau anak-anak"), ["krui", "liwa", "dan", "atau", "anak", "anak"]);
  assert.deepEqual(words("Ma'ruf, Jum’at, A.S. U.S."), ["maruf", "jumat", "as", "us"]);
  assert.deepEqual(words("Rp1.250.000 pukul 10.30, 12,5 persen"), [
    "rp",
    "1250000",
    "pukul",
    "10",
    "30",
    "12",
    "5",
    "persen",
  ]);
  assert.deepEqual(words("Café É NÜRNBERG covid-19 redaksi@contoh.id"), [
    "cafe",
    "e",
    "nurnberg",
    "covid",
    "19",
    "redaksi",
    "contoh",
    "id",
  ]);
});

test("a word that is glued by capitals is found by its parts too", () => {
  assert.deepEqual(
    wordsOf("dikutipReuters TikTok").map(({ word, parts }) => [word, parts]),
    [
      ["dikutipreuters", ["dikutip", "reuters"]],
      ["tiktok", ["tik", "tok"]],
    ],
  );
});

test("a word stands where it was found, whatever is put in its way", () => {
  const text = "“Di-lang’gar,” kata É.";
  assert.deepEqual(
    wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    ["Di", "lang’gar", "kata", "É"],
  );
});

test("each form of a family has the family's root", () => {
  const wrong = readFileSync(join(import.meta.dirname, "families.txt"), "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [root = "", ...forms] = line.split(" ");
      return forms
        .filter((form) => rootOf(form, full) !== root)
        .map((form) => `${form}: ${rootOf(form, full)}`);
    });
  assert.deepEqual(wrong, []);
});

test("a word may have the root that it has; one without the root's letters may not", () => {
  const forms = readFileSync(join(import.meta.dirname, "families.txt"), "utf8").split(/\s+/);
  assert.deepEqual(
    [...forms, ...EXCEPTIONS.keys()].filter((form) => !mayHaveRoot(form, rootOf(form, full), full)),
    [],
  );
  // `ny` stands where the root has its s.
  assert.equal(mayHaveRoot("menyapu", "sapu", full), true);
  assert.equal(mayHaveRoot("menyapu", "rudal", full), false);
});

test("what only looks like a form of a root is none", () => {
  const alone = [
    "tembakau",
    "berita",
    "pertama",
    "sekolah",
    "keluarga",
    "masalah",
    "sekutu",
    "kemeja",
    "perlahan",
    "beruang",
  ];
  assert.deepEqual(
    alone.filter((word) => rootOf(word, full) !== word),
    [],
  );
  assert.equal(rootOf("balasan", full), "balas");
  assert.equal(rootOf("balai", full), "balai");
});

test("forms of a root begin alike in the index and nothing else does", () => {
  assert.equal(tokenOf("tembak", "tembak"), "tembakǀ");
  assert.equal(tokenOf("menembakkan", "tembak"), "tembakǀmen1ǀkan");
  assert.equal(tokenOf("mentembakkan", "tembak"), "tembakǀmenǀkan");
  assert.equal(tokenOf("tembakau", "tembakau"), "tembakauǀ");
  assert.equal(tokenOf("mengapa", "apa"), "apaǀmengǀ");
});

test("an archive teaches its own roots, and the lexicon that it ships keeps the root of each of its words", () => {
  const texts = [
    "Warga memviralkan rekaman itu dan viral lagi, diviralkan lagi.",
    "Rekaman viral itu ditembakkan; memberikannya pada Harunanya, kata Haruna.",
    "Kasus viral: tembakan dan berita; Haruna pergi.",
    "Haruna tiba.",
  ];
  const vocabulary = countWords(texts.map((text) => [text]));
  const learnt = learnRoots(vocabulary);
  assert.equal(rootOf("memviralkan", learnt), "viral");
  assert.equal(rootOf("harunanya", learnt), "haruna");
  const { words } = vocabulary;
  const roots = words.map((word) => rootOf(word, learnt));
  const shipped = lexiconFor(words, roots, learnt);
  assert.deepEqual(
    words.map((word) => rootOf(word, shipped)),
    roots,
  );
  assert.ok(shipped.roots.size < 20, "the lexicon holds what the archive needs, not the whole table");
});

test("the list of words is read as it was written", () => {
  const list: WordList = [
    ["abdi", 0],
    ["abdikan", 3],
    ["abdikannya", 12],
    ["beli", 5],
    ["pembelian", 9],
  ];
  assert.deepEqual(readWords(printWords(list)), list);
});

test("the word that is one slip away is suggested, the commoner of two", () => {
  const list: WordList = [
    ["pembelian", 5],
    ["pembelaan", 3],
    ["pembaliun", 1],
    ["rudal", 4],
    ["modal", 9],
  ];
  assert.equal(nearestWord("pembelain", list), "pembelian");
  assert.equal(nearestWord("pembelan", list), "pembelian");
  assert.equal(nearestWord("rrudal", list), "rudal");
  assert.equal(nearestWord("radal", list), "rudal");
  assert.equal(nearestWord("xyzzy", list), null);
  assert.equal(nearestWord("rudal", list), null, "it is in the list");
  assert.equal(nearestWord("ru", list), null);
});
