import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Cbor, decodeCbor, encodeCbor } from "./cbor.ts";
import type { IndexFile } from "./pagefind.ts";

/** Stands before the CBOR in every compressed file of Pagefind. */
const MAGIC = "pagefind_dcd";
const FILTER = /^filter\/(.*)\.pf_filter$/;
const META = /^pagefind\.(.*)\.pf_meta$/;

/**
 * Makes Pagefind's files the same in every build of the same pages. Pagefind keeps filters, their values and ways of
 * sorting in hash tables whose order differs from run to run, and names files by what is in them: they are put in
 * order, named anew, and named so in the files that lead to them.
 */
export function settle(files: IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files.flatMap((file) => rename(file, FILTER, names, settleFilter));
  const metas = files.flatMap((file) => rename(file, META, names, (meta) => settleMeta(meta, names)));
  const rest = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
  return [...filters, ...metas, ...rest.map((file) => settleEntry(file, names))];
}

/** A file with its content in order and its name made of that; `names` learns which name became which. */
function rename(
  { path, content }: IndexFile,
  pattern: RegExp,
  names: Map<string, string>,
  order: (value: Cbor[]) => Cbor[],
): IndexFile[] {
  const [, name] = pattern.exec(path) ?? [];
  if (name === undefined) return [];
  const bytes = encodeCbor(order(list(unpack(content))));
  const settled = `id_${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}`;
  names.set(name, settled);
  return [{ path: path.replace(name, settled), content: pack(bytes) }];
}

/** `[filter, [[value, [page, …]], …]]` */
function settleFilter([filter, values, ...rest]: Cbor[]): Cbor[] {
  return [filter ?? null, byName(list(values)), ...rest];
}

/** `[version, pages, chunks, [[filter, name], …], [[sort, pages], …], metadata keys]` */
function settleMeta(
  [version, pages, chunks, filters, sorts, ...rest]: Cbor[],
  names: Map<string, string>,
): Cbor[] {
  const renamed = list(filters).map((filter) => {
    const [key, name] = list(filter);
    return [key ?? null, names.get(String(name)) ?? null];
  });
  return [version ?? null, pages ?? null, chunks ?? null, byName(renamed), byName(list(sorts)), ...rest];
}

/** The file that Pagefind's script reads first names the one that holds everything else. */
function settleEntry(file: IndexFile, names: Map<string, string>): IndexFile {
  if (file.path !== "pagefind-entry.json") return file;
  const text = Buffer.from(file.content).toString("utf8");
  return {
    ...file,
    content: Buffer.from(text.replace(/(?<="hash":")[^"]+/g, (name) => names.get(name) ?? name)),
  };
}

function byName(pairs: Cbor[]): Cbor[] {
  const name = (pair: Cbor) => String(list(pair)[0]);
  return [...pairs].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function list(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index is not of the form that Kliping knows");
  return value;
}

function unpack(content: Uint8Array): Cbor {
  return decodeCbor(gunzipSync(content).subarray(MAGIC.length));
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(MAGIC), bytes]), { level: 9 });
}
