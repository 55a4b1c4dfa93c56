/** The labels of `tests/dumps` are themselves tested, so that a slip in a label is not taken for one of the parser. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Label } from "../tools/score.ts";

const DUMPS = join(import.meta.dirname, "../dumps");
const ZONES = ["WIB", "WITA", "WIT"];

for (const id of readdirSync(DUMPS).sort()) {
  const text = readFileSync(join(DUMPS, id, "input.txt"), "utf8");
  const label = JSON.parse(readFileSync(join(DUMPS, id, "label.json"), "utf8")) as Label;
  test(`${id}: each line that is not blank has one label`, () => assertLines(label, text));
  test(`${id}: what the label quotes stands in the text`, () => assertQuotes(label, text));
  test(`${id}: the label is well formed`, () => assertForm(label, id));
}

function assertLines(label: Label, text: string): void {
  const labelled = [...label.body_lines, ...label.meta_lines, ...label.boilerplate_lines];
  assert.deepEqual(labelled.toSorted(byNumber), [...new Set(labelled)].toSorted(byNumber), "a line twice");
  assert.deepEqual(labelled.toSorted(byNumber), filledLines(text));
}

function filledLines(text: string): number[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => (/[^\s\u200b\ufeff]/.test(line) ? [index + 1] : []));
}

function assertQuotes(label: Label, text: string): void {
  const scalars = [label.headline, label.deck, label.dateline_place, label.signoff];
  const lists = [
    label.authors,
    label.editors,
    label.captions,
    label.related_links,
    label.other_links ?? [],
    label.topics,
    label.section_headings,
    label.inline_boilerplate ?? [],
    label.embeds ?? [],
    label.people,
    label.places,
    label.organisations,
  ];
  for (const quote of [...scalars, ...lists.flat()]) {
    if (quote) assert.ok(text.includes(quote), `not in the text: ${quote}`);
  }
}

function assertForm(label: Label, id: string): void {
  const { date, time, zone, stated } = label.published;
  assert.equal(label.id, id);
  assert.ok(!("draft" in label), "the parser wrote this label: correct it and remove `draft`");
  assert.equal(stated, date !== null);
  if (date) assert.match(date, /^\d{4}-\d\d-\d\d$/);
  if (time) assert.match(time, /^\d\d:\d\d$/);
  if (zone) assert.ok(ZONES.includes(zone), zone);
  assert.ok(label.body_lines.length > 0);
}

function byNumber(a: number, b: number): number {
  return a - b;
}
