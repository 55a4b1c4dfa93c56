import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { KNOWLEDGE, parse, RULES } from "../../src/parse/index.ts";
import { sourceOf } from "./source.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SIZE = 1_000_000;
const articles = join(import.meta.dirname, "../../articles");
const seeds = readdirSync(articles)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(articles, name), "utf8"));
const pieces = [
  ...new Set(seeds.flatMap((seed) => seed.split("\n"))),
  ...Object.values(RULES).map((rule) => rule.example),
];

const lineEnd = fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\u2028", "");
const odd = fc.constantFrom(
  "\u0000",
  "\ud800",
  "\udc00",
  "\u202e",
  "\ufeff",
  "\u200b",
  "\u00a0",
  "\u0007",
  "(",
  "“",
  "*",
  "-",
  "|",
);
/** Lines of real texts and of every kind of character, cut, shuffled and joined by every kind of line end. */
const texts = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" }), odd), fc.nat(200), lineEnd),
    { maxLength: 40 },
  )
  .map((parts) =>
    parts.map(([piece, from, end]) => (from < 150 ? piece : piece.slice(from - 150)) + end).join(""),
  );

test("gives back every text from its lines, whatever it is, and never throws", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { article } = parse(sourceOf(text), KNOWLEDGE);
      assert.equal(article.lines.map((line) => line.text + line.end).join(""), text);
    }),
    { numRuns: RUNS },
  );
});

test("counts lines without a gap and knows no line end inside of them but U+2028 and its like", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { lines } = parse(sourceOf(text), KNOWLEDGE).article;
      lines.forEach((line, index) => {
        assert.equal(line.line, index + 1);
        assert.equal(/[\r\n]/.test(line.text), false);
      });
    }),
    { numRuns: RUNS },
  );
});

test("keeps spans inside their lines, in order and apart", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: line, spans = [] } of parse(sourceOf(text), KNOWLEDGE).article.lines) {
        let at = 1;
        for (const { start, end } of spans) {
          assert.equal(at <= start && start < end && end <= line.length + 1, true);
          at = end;
        }
      }
    }),
    { numRuns: RUNS },
  );
});

/** What could make an expression run away: each rule's own words without end, and the marks that they are made of. */
const endless = [
  ...Object.values(RULES).map((rule) => `${rule.example} `),
  "a",
  "Aa ",
  "(",
  "()",
  "- ",
  ". ",
  "1 Juni 2025 ",
  "\u00a0",
  "“",
];
test("comes to an end on 1 MB of any rule's own words on one line", () => {
  for (const words of endless) {
    const text = words.repeat(Math.ceil(SIZE / words.length));
    const { lines } = parse(sourceOf(text), KNOWLEDGE).article;
    assert.equal(lines.length, 1, words);
    assert.equal(lines[0]?.text.length, text.length, words);
  }
});

test("comes to an end on a line of 10 MB and on a million empty lines", () => {
  assert.equal(parse(sourceOf("kata ".repeat(2 * SIZE)), KNOWLEDGE).article.lines.length, 1);
  assert.equal(parse(sourceOf("\n".repeat(SIZE)), KNOWLEDGE).article.lines.length, SIZE + 1);
});
