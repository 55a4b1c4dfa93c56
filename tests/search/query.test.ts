import assert from "node:assert/strict";
import { test } from "node:test";
import { aliasesOf } from "../../src/search/query/aliases.ts";
import { guess } from "../../src/search/query/guess.ts";
import { hitsOf, piecesOf } from "../../src/search/query/hits.ts";
import { parseQuery } from "../../src/search/query/queryParser.ts";
import { rewrite } from "../../src/search/query/rewrite.ts";
import { EXCEPTIONS, ROOT_WORDS } from "../../src/search/words/rootWords.ts";

const lexicon = { roots: new Set(ROOT_WORDS), exceptions: EXCEPTIONS };
const aliases = aliasesOf([
  ["Korea Utara", "Korut", "DPRK"],
  ["Korea Selatan", "Korsel"],
  ["Amerika Serikat", "AS"],
]);
const parse = (words: string) => parseQuery(words, lexicon, aliases);
const written = (words: string) => rewrite(parse(words));
/** Hits in square brackets. */
function mark(text: string, words: string): string {
  return piecesOf(text, hitsOf(text, parse(words), lexicon))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");
}

test("words go to their roots, names to all their forms, quotations stay", () => {
  assert.equal(written("Penembakan  MILITER"), "tembak militer");
  assert.equal(written("korut rudal"), '("korea utara" ATAU korut ATAU dprk) rudal');
  assert.equal(written("rudal korea utara"), 'rudal ("korea utara" ATAU korut ATAU dprk)');
  assert.equal(written("dprk"), '("korea utara" ATAU korut ATAU dprk)');
  assert.equal(written("korea"), "korea");
  assert.equal(written('rudal "Korea Utara" balasan'), 'rudal "korea utara" balas');
  assert.equal(written('"balasan"'), '"balasan"');
  assert.equal(written("“kapal selam” covid-19"), '"kapal selam" "covid 19"');
});

test("a minus leaves out, a star is a beginning, and nothing is lost of a query half typed", () => {
  assert.equal(
    written('rudal -drone -"kapal selam" -korut'),
    'rudal -drone -"kapal selam" -("korea utara" ATAU korut ATAU dprk)',
  );
  assert.equal(written("jaksa* pembunuh*"), "jaksa* pembunuh*");
  assert.equal(written('"kapal selam'), '"kapal selam"');
  assert.equal(written("- \" * !! -- ''"), "");
  assert.equal(written("korea -utara"), "korea -utara");
});

test("hits are whole words of the root, and what was typed", () => {
  assert.equal(
    mark("Mereka menembakkan, ditembak; tembakau tidak.", "tembak"),
    "Mereka [menembakkan], [ditembak]; tembakau tidak.",
  );
  assert.equal(
    mark("Kematian itu; mati. Otomatis tidak, dimatikan.", "mati"),
    "[Kematian] itu; [mati]. Otomatis tidak, [dimatikan].",
  );
  assert.equal(mark("AS dan asal: Amerika Serikat, Asia", "as"), "[AS] dan asal: [Amerika Serikat], Asia");
  assert.equal(mark("Balasan di balai, membalas", '"balasan"'), "[Balasan] di balai, membalas");
  assert.equal(
    mark("kapal selam, kapal dan selam kapal", '"kapal selam" -kapal'),
    "[kapal selam], kapal dan selam kapal",
  );
  assert.equal(mark("Krui–Liwa, Ma'ruf", "liwa maruf"), "Krui–[Liwa], [Ma'ruf]");
  assert.equal(mark("kejaksaan dan jaksanya", "jaks*"), "kejaksaan dan [jaksanya]");
  assert.equal(mark("<mark>&amp;</mark>", "mark"), "<[mark]>&amp;</[mark]>");
});

test("without a lexicon a word is sought by every root that its affixes allow", () => {
  const none = { roots: new Set<string>(), exceptions: new Map<string, string>() };
  const guessed = guess(parseQuery('penembakan "kapal selam"', none, new Map()));
  assert.equal(rewrite(guessed), "(penembakan ATAU temba ATAU nemba ATAU tembak ATAU nembak) kapal selam");
});
