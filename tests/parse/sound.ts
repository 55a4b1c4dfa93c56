import assert from "node:assert/strict";
import type { Article, Evidence, Line } from "../../src/model/article.ts";

/** What is true of an article, whatever its text is. */
export function assertSound(article: Article, text: string): void {
  const { lines, body, evidence } = article;
  assert.equal(lines.map((line) => line.text + line.end).join(""), text, "lines give the text back");
  for (const [index, line] of lines.entries()) assertLine(line, index + 1);
  for (const { lines: own } of body)
    for (const line of own)
      assert.match(lines[line - 1]?.kind ?? "", /^(?:body|blank)$/, "blocks: of the body");
  for (const reasons of Object.values(evidence)) for (const one of reasons) assertEvidence(one, lines);
}

function assertLine({ line, text, spans = [] }: Line, number: number): void {
  assert.equal(line, number, "lines are counted without a gap");
  assert.equal(/[\r\n]/.test(text), false, "no line holds a line end");
  let at = 1;
  for (const { start, end } of spans) {
    assert.equal(
      at <= start && start < end && end <= text.length + 1,
      true,
      "spans: inside, in order, apart",
    );
    at = end;
  }
}

function assertEvidence({ basis, line, start, end }: Evidence, lines: Line[]): void {
  // A correction stands in the front matter, which is no part of the text.
  if (line === undefined || basis === "corrected") return;
  const { text } = lines[line - 1] ?? assert.fail(`evidence on line ${line} of ${lines.length}`);
  if (start !== undefined && end !== undefined)
    assert.equal(1 <= start && start < end && end <= text.length + 1, true, "evidence is inside its line");
}
