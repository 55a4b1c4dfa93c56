import { writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { parseDocument } from "yaml";
import { sha256 } from "../../model/bytes/index.ts";
import type { Encoding, Provenance } from "../../model/index.ts";
import { decode, frontMatterLength } from "../../read/index.ts";
import type { Input } from "./gather.ts";

/**
 * Writes a text into the folder with its provenance in its front matter, in the text's own encoding, and
 * returns the file's name. The text stays byte for byte; a file that is there is never written over.
 */
export async function place(
  folder: string,
  name: string,
  { bytes }: Input,
  provenance: Provenance,
): Promise<string> {
  const content = withFrontMatter(bytes, provenance);
  const hash = sha256(bytes).slice(0, 8);
  const ending = extname(name);
  const names = [name, `${name.slice(0, name.length - ending.length)}-${hash}${ending}`];
  for (const file of names) {
    try {
      await writeFile(join(folder, file), content, { flag: "wx" });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  throw new Error(`${join(folder, names.join(" and "))} are there already; rename the file that you add`);
}

/** What the curator wrote in front of the text stands; provenance adds the keys that are not there. */
function withFrontMatter(bytes: Uint8Array, provenance: Provenance): Uint8Array {
  const decoded = decode(bytes);
  if (!decoded) return bytes;
  const { text, encoding, bom } = decoded;
  const length = frontMatterLength(text);
  const written = text.slice(0, length).split(/\r?\n/).slice(1, -2).join("\n");
  const document = parseDocument(written);
  for (const [key, value] of Object.entries(provenance))
    if (value !== undefined && !document.has(key)) document.set(key, value);
  const head = encode(`---\n${print(document, encoding)}---\n`, encoding);
  const skip = encode(text.slice(0, length), encoding).length;
  return Buffer.concat([bytes.subarray(0, bom), head, bytes.subarray(bom + skip)]);
}

/** YAML in characters that the encoding has: Windows-1252 lacks most, so all but ASCII is escaped there. */
function print(document: ReturnType<typeof parseDocument>, encoding: Encoding): string {
  if (encoding !== "windows-1252") return document.toString({ lineWidth: 0 });
  return document
    .toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" })
    .replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  return Buffer.from(text, encoding === "utf-8" ? "utf8" : "latin1");
}
