import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { Face } from "../../src/publish/picture/face.ts";
import { drawPicture, PICTURE_SIZE } from "../../src/publish/picture/index.ts";
import { measure, readable, shorten, wrap } from "../../src/publish/picture/lines.ts";

const FACE = new Face(500);
const LONG = "Pemerintah kabupaten membagikan bibit kopi kepada petani ".repeat(8).trim();

/** The pixels of a PNG with four bits each, one number a pixel. */
function decode(png: Uint8Array): { width: number; height: number; pixels: number[] } {
  const bytes = Buffer.from(png);
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks.set(
      bytes.toString("latin1", at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  assert.equal(rows.length, height * (1 + width / 2));
  const pixels = [...rows].flatMap((byte, index) =>
    index % (1 + width / 2) === 0 ? [] : [byte >> 4, byte & 15],
  );
  return { width, height, pixels };
}

const words = { headline: "Harga Kopi Naik", source: "Warta Pesisir", date: "15 Mei 2024", archive: "Arsip" };

test("a share picture is a PNG of the size that programs ask for, with margins that nothing is drawn in", () => {
  for (const headline of ["Harga Kopi Naik", LONG, "Kata".repeat(80), ""]) {
    const { width, height, pixels } = decode(drawPicture({ ...words, headline, source: LONG }));
    assert.deepEqual({ width, height }, PICTURE_SIZE);
    const inked = pixels.flatMap((value, index) => (value > 0 ? [index % width] : []));
    assert.ok(Math.min(...new Set(inked)) >= 64, headline);
    assert.ok(Math.max(...new Set(inked)) <= width - 64, headline);
  }
});

test("the same words give the same bytes, other words give others", () => {
  assert.deepEqual(drawPicture(words), drawPicture(words));
  assert.notDeepEqual(drawPicture(words), drawPicture({ ...words, source: "Kabar Bukit" }));
});

test("a picture is at most 20 kB, however long its words", () => {
  assert.ok(drawPicture({ ...words, headline: LONG, source: LONG, archive: LONG }).length <= 20_000);
});

test("a headline takes at most the lines that it may; what does not fit ends in an ellipsis", () => {
  const lines = wrap(FACE, LONG, 15, 4);
  assert.equal(lines.length, 4);
  assert.ok(lines.every((line) => measure(FACE, line) <= 15));
  assert.match(lines.join(" "), /^Pemerintah kabupaten membagikan .*\w…$/);
  assert.deepEqual(wrap(FACE, "Harga Kopi Naik", 15, 4), ["Harga Kopi Naik"]);
  assert.deepEqual(wrap(FACE, "", 15, 4), []);
});

test("a word wider than a line is cut", () => {
  const [line, ...rest] = wrap(FACE, "kata".repeat(100), 10, 4);
  assert.deepEqual(rest, []);
  assert.match(line ?? "", /^(?:kata)+k?a?t?…$/);
  assert.ok(measure(FACE, shorten(FACE, "kata".repeat(100), 10)) <= 10);
});

const TEXTS: [text: string, drawn: string][] = [
  ["Łódź, Erdoğan & “naïve” — ½", "Łódź, Erdoğan & “naïve” — ½"],
  ["Đắk Lắk", "Đak Lak"],
  ["e\u0301", "é"],
  ["Naik 🚀 lagi", "Naik lagi"],
  ["\u202eterbalik\u202c", "terbalik"],
  ["新聞", ""],
];
for (const [text, drawn] of TEXTS)
  test(`of ${JSON.stringify(text)} is drawn what the typeface has: ${JSON.stringify(drawn)}`, () =>
    assert.equal(readable(FACE, text), drawn));
