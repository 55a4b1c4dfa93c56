import assert from "node:assert/strict";
import { test } from "node:test";
import { formatFigures, formatMiss, type Label, type Scored, score } from "./score.ts";

const TEXT = "Banjir Surut\nRabu, 18 Juni 2025 19:30 WIB\nJAKARTA - Air surut.\nBaca juga: Tanggul Jebol\n";

function label(over: Partial<Label> = {}): Label {
  return {
    id: "a",
    publisher: null,
    headline: "Banjir Surut",
    deck: null,
    published: { date: "2025-06-18", time: "19:30", zone: "WIB", stated: true },
    authors: [],
    editors: [],
    dateline_place: "JAKARTA",
    wire_sources: [],
    captions: [],
    related_links: ["Tanggul Jebol"],
    topics: [],
    section_headings: [],
    body_lines: [3],
    boilerplate_lines: [4],
    meta_lines: [1, 2],
    signoff: null,
    people: [],
    places: [],
    organisations: [],
    ...over,
  };
}

function article(over: Partial<Scored> = {}): Scored {
  return {
    headline: "“Banjir Surut”",
    alternativeHeadline: null,
    publisher: null,
    datePublished: "2025-06-18T19:30:00+07:00",
    author: [],
    editor: [],
    locationCreated: "Jakarta",
    isBasedOn: [],
    images: [],
    relatedLinks: ["Tanggul Jebol"],
    keywords: [],
    signoff: null,
    mentions: { people: [], places: [], organizations: [] },
    body: [{ type: "paragraph", id: "p1", text: "Air surut.", lines: [3] }],
    lines: [
      { line: 1, kind: "meta" },
      { line: 2, kind: "meta" },
      { line: 3, kind: "body" },
      { line: 4, kind: "boilerplate" },
    ],
    ...over,
  };
}

function scoreOne(wanted: Partial<Label>, given: Partial<Scored>) {
  return score([{ id: "a", label: label(wanted), text: TEXT }], new Map([["a", article(given)]]));
}

test("a perfect reading scores 1 in everything, case and quote marks apart", () => {
  const { overall, misses } = scoreOne({}, {});
  assert.deepEqual(misses, []);
  assert.deepEqual(overall, {
    dumps: 1,
    missing: 0,
    bodyF1: 1,
    bodyLineF1: 1,
    fieldF1: 1,
    falseDates: 0,
    wrongHeadlines: 0,
    falseAuthors: 0,
    unaccountedLines: 0,
  });
});

test("a wrong value costs precision and recall, an absent one recall only", () => {
  const wrong = scoreOne({}, { headline: "Air Surut" }).figures.headline;
  assert.deepEqual(wrong, { tp: 0, fp: 1, fn: 1, precision: 0, recall: 0, f1: 0 });
  const absent = scoreOne({}, { headline: null }).figures.headline;
  assert.deepEqual(absent, { tp: 0, fp: 0, fn: 1, precision: 1, recall: 0, f1: 0 });
});

test("a date where the text states none is a false date, its time too", () => {
  const unstated = { date: null, time: null, zone: null, stated: false };
  const { overall, misses } = scoreOne({ published: unstated }, {});
  assert.equal(overall.falseDates, 1);
  assert.deepEqual(misses.map(formatMiss), [
    'a · date · wrong · got "2025-06-18", want null',
    'a · time · wrong · got "19:30", want null',
  ]);
});

test("a wrong headline, a wrong date and a name that did not sign are counted", () => {
  const given = { headline: "Air Surut", datePublished: "2025-06-17", author: ["Siti Maryam"] };
  const { overall } = scoreOne({}, given);
  assert.deepEqual([overall.wrongHeadlines, overall.falseDates, overall.falseAuthors], [1, 1, 1]);
  const { overall: spared, misses } = scoreOne({ arguable: ["headline", "date", "time", "authors"] }, given);
  assert.deepEqual([spared.wrongHeadlines, spared.falseDates, spared.falseAuthors], [0, 0, 0]);
  assert.deepEqual(misses, []);
});

test("an alternative name of the outlet is right, and neither right nor wrong where the text names none", () => {
  const alternatives = { publisher_alternatives: ["SINDOnews"] };
  const named = scoreOne({ publisher: "SindoNews.com", ...alternatives }, { publisher: "SINDOnews" });
  assert.equal(named.figures.publisher?.tp, 1);
  assert.equal(scoreOne(alternatives, { publisher: "SINDOnews" }).figures.publisher, undefined);
  assert.equal(scoreOne(alternatives, { publisher: "Okezone" }).figures.publisher?.fp, 1);
});

test("a value given twice counts once, and site-wide links are ignored", () => {
  const given = { relatedLinks: ["Tanggul Jebol", "tanggul jebol.", "Emas Turun"] };
  const { figures } = scoreOne({ other_links: ["Emas Turun"] }, given);
  assert.deepEqual(figures.related, { tp: 1, fp: 0, fn: 0, precision: 1, recall: 1, f1: 1 });
});

test("mentions are scored for recall, and a part of a name finds it", () => {
  const mentions = { people: ["Siti"], places: ["Bogor"], organizations: [] };
  const { figures } = scoreOne({ people: ["Siti Maryam", "Ujang"] }, { mentions });
  assert.deepEqual(figures["mentions.people"], { tp: 1, fp: 0, fn: 1, precision: 1, recall: 0.5, f1: 2 / 3 });
  assert.equal(figures["mentions.places"], undefined);
});

test("body lines count once each, body characters by the length of the line", () => {
  const lines = [
    { line: 1, kind: "body" },
    { line: 2, kind: "meta" },
    { line: 4, kind: "boilerplate" },
  ] as const;
  const { overall, figures, misses } = scoreOne({}, { lines });
  assert.equal(overall.unaccountedLines, 1);
  assert.deepEqual(misses.map(formatMiss), [
    "a · body lines · wrong · 1: Banjir Surut",
    "a · body lines · missed · 3: JAKARTA - Air surut.",
  ]);
  assert.equal(figures["body characters"]?.fp, "Banjir Surut".length);
  assert.equal(figures["body characters"]?.fn, "JAKARTA - Air surut.".length);
});

test("a dump without an article is missing, not zero", () => {
  const { overall, missing, figures } = score([{ id: "a", label: label(), text: TEXT }], new Map());
  assert.deepEqual(missing, ["a"]);
  assert.equal(overall.missing, 1);
  assert.deepEqual(figures, {});
});

test("the table is the one of score.mjs", () => {
  const { headline, ...rest } = scoreOne({ people: ["Siti"] }, { headline: null }).figures;
  assert.ok(headline && rest["mentions.people"]);
  const overall = scoreOne({}, {}).overall;
  const figures = { headline, "mentions.people": rest["mentions.people"] };
  assert.equal(
    formatFigures({ overall, figures, misses: [], missing: [] }),
    [
      "field                   precision  recall     F1   (tp/fp/fn)",
      "headline                  1.000    0.000  0.000   (0/0/1)",
      "mentions.people               -    0.000      -   (0/0/1)",
      "dumps 1 · missing 0 · bodyF1 1 · bodyLineF1 1 · fieldF1 1 · falseDates 0 · wrongHeadlines 0 · falseAuthors 0 · unaccountedLines 0",
    ].join("\n"),
  );
});
