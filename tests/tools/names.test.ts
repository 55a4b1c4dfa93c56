import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNames, scoreNames, sumNames } from "./names.ts";

test("a name counts in its fullest form or a variant, and once only", () => {
  const sheet = scoreNames(
    ["Aulia Hakam|Hakam", "Siti Aminah", "?MA"],
    ["Hakam", "Aulia Hakam", "MA", "Selasa Malam"],
  );
  assert.deepEqual(sheet, { right: 1, wrong: ["Aulia Hakam", "Selasa Malam"], missed: ["Siti Aminah"] });
  assert.equal(formatNames("people", sheet), "people precision 0.333 recall 0.500 (1 of 2, 2 wrong)");
});

test("case, short form and the kind of a place make no other name", () => {
  const sheets = [
    scoreNames(["Kecamatan Suruh", "Lebak"], ["suruh", "Kabupaten Lebak"]),
    scoreNames(["Badan Pusat Statistik|BPS"], ["Badan Pusat Statistik (BPS)"]),
  ];
  assert.deepEqual(sumNames(sheets), { right: 3, wrong: [], missed: [] });
});
