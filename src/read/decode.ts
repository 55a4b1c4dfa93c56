import type { Encoding } from "../model/index.ts";

/** Text of a file and how it was written; null where the bytes are no text at all. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Length of the byte-order mark, 0 where there is none. */
  bom: 0 | 2 | 3;
}

/** How many bytes at the start are looked at to tell UTF-16 and binary data from text. */
const SAMPLE = 4096;

/**
 * Decodes UTF-8, UTF-16 (with or without a byte-order mark) and, where it is neither, Windows-1252, the
 * usual encoding of old Indonesian Windows files (WHATWG Encoding Standard's meaning of the labels).
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byteOrderMark(bytes);
  const decoded = marked && read(bytes.subarray(marked.bom), marked.encoding, marked.bom);
  if (decoded) return decoded;
  const encoding = zeroPattern(bytes.subarray(0, SAMPLE)) ?? "utf-8";
  return encoding === "binary" ? null : (read(bytes, encoding, 0) ?? read(bytes, "windows-1252", 0));
}

/** Bytes of `text` in `encoding`, to find where in a file a part of its text begins. */
export function byteLength(text: string, encoding: Encoding): number {
  if (encoding === "utf-8") return Buffer.byteLength(text);
  return encoding === "windows-1252" ? text.length : text.length * 2;
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; bom: 2 | 3 } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", bom: 2 };
  return null;
}

/** Latin text in UTF-16 has a zero in nearly every second byte; other text has none; pictures have some. */
function zeroPattern(sample: Uint8Array): "utf-16le" | "utf-16be" | "binary" | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  const most = sample.length * 0.3;
  if (odd > most && even < odd / 10) return "utf-16le";
  if (even > most && odd < even / 10) return "utf-16be";
  return even + odd > sample.length / 100 ? "binary" : null;
}

function read(bytes: Uint8Array, encoding: Encoding, bom: Decoded["bom"]): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: encoding === "windows-1252" ? mendControls(text) : text, encoding, bom };
  } catch {
    return null;
  }
}

/** Windows-1252's characters for 0x80 to 0x9F; a dot stands for the five bytes that have none. */
const WINDOWS_1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/** Node 20 decodes windows-1252 as Latin-1 and leaves these bytes as control characters. */
function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? ".";
    return character === "." ? control : character;
  });
}
