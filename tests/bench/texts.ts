import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../support/corpus.ts";
import { generate } from "./generate/index.ts";

/** Texts of the shared corpus. */
export const ALL = 37_072;
const FIVE = join(import.meta.dirname, "../../articles");
const SEED = 7;

/** Where the texts of a folder come from: the project's own five, the corpus, or the generator. */
export type Origin = "the five texts" | "corpus" | "generated";

/** Fills a new folder with `count` texts; those of the corpus are spread evenly over it. */
export async function fillFolder(folder: string, count: number): Promise<Origin> {
  mkdirSync(folder, { recursive: true });
  const five = readdirSync(FIVE);
  if (count === five.length) {
    for (const file of five) copyFileSync(join(FIVE, file), join(folder, file));
    return "the five texts";
  }
  if (count <= ALL && (await fromCorpus(folder, count)) === count) return "corpus";
  const texts = generate(SEED);
  for (let written = 0; written < count; written += 1) {
    const { id, text } = texts.next().value;
    writeFileSync(join(folder, `${id}.txt`), text);
  }
  return "generated";
}

/** Writes none where the corpus does not lie beside the project. */
async function fromCorpus(folder: string, count: number): Promise<number> {
  let row = 0;
  let written = 0;
  for await (const { id, text } of readCorpus()) {
    const isWanted = Math.floor((row * count) / ALL) < Math.floor(((row + 1) * count) / ALL);
    row += 1;
    if (!isWanted) continue;
    writeFileSync(join(folder, `${id}.txt`), text);
    written += 1;
  }
  return written;
}
