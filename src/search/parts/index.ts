import { gunzipSync } from "node:zlib";
import { type EngineFiles, engineSource } from "./engine.ts";
import { type Index, packIndex } from "./packs.ts";
import { type Deflate, deflate, FOLDER, printPart } from "./part.ts";

/** Writes a file of the site. */
export type Write = (path: string, text: string) => void;

/** Writes an index as parts into the folder `indeks` of a site. `deflated` may remember what it made smaller before. */
export async function writeIndex(write: Write, index: Index, deflated: Deflate = deflate): Promise<void> {
  for (const part of packIndex(index)) write(`${FOLDER}/${part.name}.js`, printPart(part, deflated));
  write(`${FOLDER}/mesin.js`, await printEngine(index.engine));
}

/** Pagefind's script and its WebAssembly in one file: neither is of use without the other. */
async function printEngine({ script, wasm }: EngineFiles): Promise<string> {
  const source = await engineSource(script);
  return `klipingMesin=${source};\n${printPart({ name: "mesin", bytes: gunzipSync(wasm) })}`;
}

export { type EngineFiles, takeEngine } from "./engine.ts";
export { type Deflate, deflate, type Part } from "./part.ts";
