import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../src/read/decode.ts";

const TEXT = "“Roket” – Kim Jong Un é";

const CASES: [name: string, bytes: Buffer, encoding: string, bom: number][] = [
  ["UTF-8", Buffer.from(TEXT), "utf-8", 0],
  ["UTF-8 with a byte-order mark", Buffer.from(`\ufeff${TEXT}`), "utf-8", 3],
  ["UTF-16 little-endian with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le"), "utf-16le", 2],
  ["UTF-16 big-endian with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16(), "utf-16be", 2],
  ["UTF-16 little-endian without a mark", Buffer.from(TEXT, "utf16le"), "utf-16le", 0],
  ["UTF-16 big-endian without a mark", Buffer.from(TEXT, "utf16le").swap16(), "utf-16be", 0],
  ["Windows-1252", Buffer.from("\x93Roket\x94 \x96 Kim Jong Un \xe9", "latin1"), "windows-1252", 0],
];

for (const [name, bytes, encoding, bom] of CASES)
  test(`decodes ${name}`, () => assert.deepEqual(decode(bytes), { text: TEXT, encoding, bom }));

test("a picture is no text", () =>
  assert.equal(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0])), null));

test("a stray zero byte in a long text is kept", () => {
  const text = `${"Berita. ".repeat(600)}\0`;
  assert.equal(decode(Buffer.from(text))?.text, text);
});

test("broken UTF-8 behind a byte-order mark is read as Windows-1252, not lost", () => {
  const decoded = decode(Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xe9]));
  assert.deepEqual(decoded, { text: "ï»¿Aé", encoding: "windows-1252", bom: 0 });
});
