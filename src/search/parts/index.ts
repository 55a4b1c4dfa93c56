import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { IndexFile } from "../pagefind.ts";
import { engineSource } from "./engine.ts";
import { packIndex, reader } from "./packs.ts";
import { FOLDER, type Part, printPart } from "./part.ts";

/**
 * Writes an index that Pagefind made as parts into the folder `indeks` of a site, with `further` parts beside them.
 * `fragment` may change the JSON that Pagefind keeps of a page.
 */
export async function writeIndex(
  site: string,
  files: IndexFile[],
  fragment = (json: string) => json,
  further: Part[] = [],
): Promise<void> {
  await mkdir(join(site, FOLDER), { recursive: true });
  for (const part of packIndex(files, fragment, further))
    await writeFile(join(site, FOLDER, `${part.name}.js`), printPart(part));
  await writeFile(join(site, FOLDER, "mesin.js"), await printEngine(files));
}

/** Pagefind's script and its WebAssembly in one file: neither is of use without the other. */
async function printEngine(files: IndexFile[]): Promise<string> {
  const content = reader(files);
  const source = await engineSource(content("pagefind.js").toString("utf8"));
  const { languages }: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    content("pagefind-entry.json").toString("utf8"),
  );
  const wasm = content(`wasm.${Object.values(languages)[0]?.wasm ?? "unknown"}.pagefind`);
  return `klipingMesin=${source};\n${printPart({ name: "mesin", bytes: wasm })}`;
}
