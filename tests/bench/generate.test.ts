import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { canonicalOf, KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { type GeneratedText, generate } from "./generate/index.ts";

function take(count: number, seed = 7): GeneratedText[] {
  const texts = generate(seed);
  return Array.from({ length: count }, () => texts.next().value);
}

function read({ id, text }: GeneratedText) {
  const { source } = readSource(`${id}.txt`, Buffer.from(text));
  assert.ok(source, id);
  return parse(source, KNOWLEDGE).article;
}

const hashOf = (texts: GeneratedText[]) =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);

test("the same seed gives the same bytes, another one others, and a longer row begins as a shorter one", () => {
  assert.equal(hashOf(take(300)), "dc2227c267623b16");
  assert.deepEqual(take(300).slice(0, 100), take(100));
  assert.notEqual(hashOf(take(300, 8)), hashOf(take(300)));
  assert.equal(new Set(take(2000).map(({ text }) => text)).size, 2000);
});

test("texts are read as news: what a page says is found, what it does not say is not", () => {
  const texts = take(400);
  for (const given of texts) {
    const { headline, datePublished, author, publisher, lines } = read(given);
    const found = [headline, datePublished?.slice(0, 10) ?? null, author[0] ?? null];
    assert.deepEqual(found, [given.headline, given.day, given.author], given.text);
    assert.ok(publisher, given.text);
    assert.equal(lines.map(({ text, end }) => text + end).join(""), given.text);
  }
  const shapes = texts.map(({ shape }) => shape);
  for (const shape of ["wholePage", "pasted", "scraped", "bare"])
    assert.ok(shapes.filter((one) => one === shape).length > 40, shape);
});

test("words grow in number as in real texts, by a power of all between the half and four fifths", () => {
  const different = (texts: GeneratedText[]) =>
    new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])).size;
  const texts = take(1600);
  const power = Math.log(different(texts) / different(texts.slice(0, 200))) / Math.log(8);
  assert.ok(power > 0.5 && power < 0.8, String(power));
});

test("an archive of them has events, many outlets and names", () => {
  const { archive, problems } = buildArchive(take(600).map(read), canonicalOf(KNOWLEDGE));
  assert.deepEqual(problems, []);
  assert.ok(archive.events.length > 0, "no event");
  assert.equal(archive.outlets.length, 8);
  assert.ok(archive.names.people.length > 300, String(archive.names.people.length));
});
