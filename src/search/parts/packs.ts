import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { type Cbor, decodeCbor, encodeCbor } from "../cbor.ts";
import type { IndexFile } from "../pagefind.ts";
import type { Part } from "./part.ts";
import { MAGIC, PAGES_IN_PACK, type Start } from "./start.ts";

const META = /\.pf_meta$/;

/**
 * Packs Pagefind's files into parts. Its fragments (one file a page) come together, in the order of the pages; its
 * lists of words stay as they are; everything that each search needs is one part, `awal`. There pages are named by
 * their numbers. `fragment` may change the JSON of a page. `further` parts are named anew, by their content, so that
 * one of an older build is never taken for one of this. Deterministic as far as Pagefind's own files are.
 */
export function packIndex(files: IndexFile[], fragment: (json: string) => string, further: Part[]): Part[] {
  const content = reader(files);
  const meta = list(decodeCbor(content(META).subarray(MAGIC.length)));
  const names = list(meta[1]).map((page) => list(page)[0]);
  const texts = names.map((name) =>
    content(`fragment/${name}.pf_fragment`).toString("utf8").slice(MAGIC.length),
  );
  const packs = inPacks(texts.map(fragment)).map((text) => named("isi", Buffer.from(text)));
  const others = new Map(further.map(({ name, bytes }) => [name, named(name, bytes)]));
  const start = printStart(meta, {
    entry: JSON.parse(content("pagefind-entry.json").toString("utf8")),
    packs: packs.map(({ name }) => name),
    further: Object.fromEntries([...others].map(([name, part]) => [name, part.name])),
  });
  return [
    { name: "awal", bytes: start },
    ...packs,
    ...others.values(),
    ...files.flatMap(({ path }) => {
      const [, name] = /^index\/(\w+)\.pf_index$/.exec(path) ?? [];
      return name ? [{ name: `index-${name}`, bytes: content(path) }] : [];
    }),
  ];
}

/** `meta` is `[version, [[page's name, number of its words], …], …]`; `readStart` undoes this. */
function printStart([version, pages, ...rest]: Cbor[], start: Omit<Start, "pages">): Uint8Array {
  const counts = list(pages).map((page) => list(page)[1] ?? 0);
  const numbers = Buffer.concat(counts.map(encodeCbor)).length;
  const before = encodeCbor(version ?? null).length + encodeCbor(counts).length - numbers;
  const begin = MAGIC.length + 1 + before;
  const line = JSON.stringify({ ...start, pages: [begin, begin + numbers] } satisfies Start);
  return Buffer.concat([Buffer.from(`${line}\n${MAGIC}`), encodeCbor([version ?? null, counts, ...rest])]);
}

/** A line a page; JSON has no line breaks of its own. */
function inPacks(texts: string[]): string[] {
  const packs: string[] = [];
  for (let from = 0; from < texts.length; from += PAGES_IN_PACK)
    packs.push(texts.slice(from, from + PAGES_IN_PACK).join("\n"));
  return packs;
}

/** Named by its kind and its content, in letters that every disk and host takes. */
function named(kind: string, bytes: Uint8Array): Part {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return { name: `${kind.replace(/[^\w-]/g, "_")}-${hash}`, bytes };
}

/** Finds files of an index by path or by a pattern of it, and decompresses them where they are compressed. */
export function reader(files: IndexFile[]): (path: string | RegExp) => Buffer {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = typeof path === "string" ? byPath.get(path) : files.find((one) => path.test(one.path));
    if (!file) throw new Error(`Pagefind's index lacks ${path}, which Kliping expects in it`);
    return file.content[0] === 0x1f ? gunzipSync(file.content) : Buffer.from(file.content);
  };
}

function list(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index is not of the form that Kliping knows");
  return value;
}
