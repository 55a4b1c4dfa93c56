import { gunzipSync } from "node:zlib";
import pMap from "p-map";
import { sha256 } from "../../model/bytes/index.ts";
import { type EngineFiles, engineSource } from "./engine.ts";
import { FOLDER, printIndexFile } from "./indexFile.ts";
import { type Index, packIndex } from "./packs.ts";

/** Where an index is written: the files of a site. */
export interface Files {
  /** Whether there is a file at `path` that was made of the same inputs; if not, what is written next is made of these. */
  keeps(path: string, inputs: string): boolean | Promise<boolean>;
  write(path: string, text: string): void;
}

/** Files that are asked for or made smaller at a time, which threads of Node's do. */
const AT_A_TIME = 200;

/** Writes an index as files into the folder `indeks` of a site; a file that is there already is not made again. */
export async function writeIndex(files: Files, index: Index): Promise<void> {
  const write = async (name: string, inputs: string, print: () => Promise<string>) => {
    const path = `${FOLDER}/${name}.js`;
    if (await files.keeps(path, `${process.versions.zlib} ${inputs}`)) return;
    files.write(path, await print());
  };
  await pMap(packIndex(index), (file) => write(file.name, sha256(file.bytes), () => printIndexFile(file)), {
    concurrency: AT_A_TIME,
  });
  const { engine } = index;
  await write("mesin", sha256(engine.script) + sha256(engine.wasm), () => printEngine(engine));
}

/** Pagefind's script and its WebAssembly in one file: neither is of use without the other. */
async function printEngine({ script, wasm }: EngineFiles): Promise<string> {
  const source = await engineSource(script);
  return `klipingMesin=${source};\n${await printIndexFile({ name: "mesin", bytes: gunzipSync(wasm) })}`;
}
