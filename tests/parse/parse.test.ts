import assert from "node:assert/strict";
import { test } from "node:test";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { sourceOf } from "./source.ts";

const story = "Warga memanen padi di sawah milik desa pada pagi hari itu.";

test("reports what the text does not say, with the way out", () => {
  const { problems } = parse(sourceOf(story), KNOWLEDGE);
  assert.deepEqual(
    problems.map(({ file, line, rule, severity, reason }) => ({ file, line, rule, severity, reason })),
    [
      {
        file: "a.txt",
        line: 1,
        rule: "unknown-headline",
        severity: "info",
        reason:
          "the text states no headline; a title was supplied from its first words. Set `headline` in the front matter if you know it",
      },
      {
        file: "a.txt",
        line: 1,
        rule: "unknown-date-published",
        severity: "info",
        reason: "the text states no publication date. Set `datePublished` in the front matter if you know it",
      },
      {
        file: "a.txt",
        line: 1,
        rule: "unknown-publisher",
        severity: "info",
        reason:
          "the text does not say which outlet published it. Set `publisher` in the front matter if you know it",
      },
    ],
  );
});

test("reports a day of the week that does not fit the date, on the line of the file", () => {
  const source = {
    ...sourceOf(`Panen Raya di Sukamaju Meriah\nSenin, 10 Juni 2025 - 08:15 WIB\n\n${story}`),
    firstLine: 5,
  };
  const problem = parse(source, KNOWLEDGE).problems.find(({ rule }) => rule === "wrong-day");
  assert.deepEqual(problem, {
    file: "a.txt",
    line: 6,
    rule: "wrong-day",
    severity: "warning",
    reason:
      "the publication line says Senin, but 2025-06-10 was a Selasa. Set `datePublished` in the front matter to settle it",
    actual: "Senin",
    expected: "Selasa",
  });
});

test("reports two outlets that both claim the text", () => {
  const text = `Panen Raya di Sukamaju Meriah\nKompas.com - 10/06/2025, 20:18 WIB\n\nSOLO, SOLOPOS.com - ${story}`;
  const rules = parse(sourceOf(text), KNOWLEDGE).problems.map(({ rule }) => rule);
  assert.deepEqual(rules, ["two-outlets"]);
});

test("reports a text without a story", () => {
  const rules = parse(sourceOf("Home\nTerpopuler\n"), KNOWLEDGE).problems.map(({ rule }) => rule);
  assert.equal(rules.includes("no-body"), true);
});

test("lets the curator's corrections win, and keeps both values", () => {
  const text = `Panen Raya di Sukamaju Meriah\n\n${story}\n\nEditor: Budi Santosa`;
  const { article, problems } = parse(
    sourceOf(text, { editor: ["Ani"], datePublished: "2025-06-10" }),
    KNOWLEDGE,
  );
  assert.deepEqual(article.editor, ["Ani"]);
  assert.deepEqual(article.corrections, [
    { field: "editor", parsed: ["Budi Santosa"], corrected: ["Ani"] },
    { field: "datePublished", parsed: null, corrected: "2025-06-10" },
  ]);
  assert.deepEqual(article.evidence.editor, [{ basis: "corrected", rule: "koreksi" }]);
  assert.equal(
    problems.some(({ rule }) => rule === "unknown-date-published"),
    false,
  );
});

test("reads nothing into an article written by hand", () => {
  const { article } = parse(
    sourceOf("# Catatan Kurator\n\nBaca juga: bukan tautan\n", {}, "markdown"),
    KNOWLEDGE,
  );
  assert.equal(article.headline, "Catatan Kurator");
  assert.deepEqual(
    article.lines.map((line) => line.kind),
    ["meta", "blank", "body", "blank"],
  );
});

test("supplies a title from the lead where there is no headline", () => {
  const lead =
    "WahanaNews.co | Kementerian Pertahanan Rusia tengah memproses pembelian jutaan roket dan peluru artileri dari Korea Utara.";
  const { article } = parse(sourceOf(lead), KNOWLEDGE);
  assert.equal(article.headline, null);
  assert.equal(
    article.suppliedTitle,
    "Kementerian Pertahanan Rusia tengah memproses pembelian jutaan roket dan peluru artileri dari Korea Utara",
  );
});

test("reads what scrapers left of quotation marks and spaces as what it stands for, and keeps the line as it is", () => {
  const lines = [
    "Harga Padi &quot;Naik Tajam&quot; di Sukamaju",
    "",
    "SUKAMAJU -&nbsp;Warga desa&#39;s &ldquo;memanen&rdquo; padi A&B di sawah R&D; milik desa&nbsp; pada&#x2009;pagi.",
  ];
  const { article } = parse(sourceOf(lines.join("\n")), KNOWLEDGE);
  assert.equal(article.headline, 'Harga Padi "Naik Tajam" di Sukamaju');
  assert.deepEqual(
    article.body.map(({ text }) => text),
    ["Warga desa's “memanen” padi A&B di sawah R&D; milik desa pada pagi."],
  );
  assert.deepEqual(
    article.lines.map(({ text }) => text),
    lines,
  );
});
