import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate, formatDay, formatMonth, formatNumber } from "../../src/model/words/id/format.ts";

const DATES: [iso: string, words: string][] = [
  ["2022-09-06T16:31+07:00", "Selasa, 6 September 2022, 16.31 WIB"],
  ["2022-09-06T23:59:30+08:00", "Selasa, 6 September 2022, 23.59 WITA"],
  ["2022-09-06T00:05+09:00", "Selasa, 6 September 2022, 00.05 WIT"],
  ["2022-09-06T16:31Z", "Selasa, 6 September 2022, 16.31 UTC"],
  ["2022-09-06T16:31+02:00", "Selasa, 6 September 2022, 16.31 UTC+02:00"],
  ["2022-09-06T16:31", "Selasa, 6 September 2022, 16.31"],
  ["2022-09-07", "Rabu, 7 September 2022"],
  ["2022-09", "September 2022"],
  ["2022", "2022"],
];
for (const [iso, words] of DATES) test(`${iso} in words`, () => assert.equal(formatDate(iso), words));

test("days, months and numbers in words", () => {
  assert.equal(formatDay("2022-09-06T23:59+07:00"), "6 September 2022");
  assert.equal(formatMonth("2022-08"), "Agustus");
  assert.equal(formatNumber(37072), "37.072");
});
