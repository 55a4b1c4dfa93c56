import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

const SHARED = join(import.meta.dirname, "../../../shared");
const CORPUS = join(SHARED, "corpus/corpus.jsonl.gz");

/** The folder of labels and texts that lies beside the project on its makers' machines, and nowhere else. */
export const GOLD = join(SHARED, "gold");

export interface CorpusText {
  id: string;
  text: string;
  /** What the data set says of it beside the text. */
  title: string | null;
  publisher: string | null;
  date: string | null;
}

/** The shared corpus, every `step`th text; nothing where it does not lie beside the project. */
export async function* readCorpus(step = 1): AsyncGenerator<CorpusText> {
  if (!existsSync(CORPUS)) return;
  let row = 0;
  for await (const line of createInterface({ input: createReadStream(CORPUS).pipe(createGunzip()) }))
    if (line && row++ % step === 0) yield JSON.parse(line) as CorpusText;
}
