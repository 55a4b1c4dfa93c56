import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { INDEX_FILES, type StoredDays } from "../query/stored.ts";
import { bytesOfScript, FOLDER } from "./indexFile.ts";
import { readMeta, readWords, type Word, wordsIn } from "./lists/index.ts";
import { readStart, type Start, type StartArchive } from "./startFile.ts";

/** The search index of a finished site, read piece by piece: the whole would not fit into memory. */
export interface ArchiveIndex {
  folder: string;
  /** Version of the Pagefind that has made it. */
  pagefind: string;
  fields: string[];
  /** Words of each page. */
  counts: number[];
  /** All its words in their order. */
  words(): Generator<Word>;
  /** The same as tokens. */
  tokens(): Generator<string>;
  /** Of what is kept of the pages. */
  packs: StartArchive["packs"];
  days: StoredDays;
  /** Reads a file of JSON or text that stands beside the lists, by the name under which it is asked for. */
  read<Value>(name: string, parse?: (text: string) => Value): Value;
}

/** The search index of a site cannot be read, or not by this program. */
export class UnreadableIndex extends Error {
  constructor(folder: string, reason: unknown) {
    const why = reason instanceof Error ? reason.message : String(reason);
    super(`the search index of ${folder} cannot be read (${why}); build it again`);
  }
}

/** Opens the index in the site at `folder`. Throws `UnreadableIndex`, here or when more of it is read. */
export function openArchive(folder: string): ArchiveIndex {
  const tell = <Value>(read: () => Value): Value => {
    try {
      return read();
    } catch (error) {
      throw error instanceof UnreadableIndex ? error : new UnreadableIndex(folder, error);
    }
  };
  const bytesOf = (name: string) => readScript(join(folder, FOLDER, `${name}.js`));
  const { start, meta } = tell(() => readStart(bytesOf("awal")));
  const read = <Value>(name: string, parse: (text: string) => Value = JSON.parse) =>
    tell(() => parse(new TextDecoder().decode(bytesOf(start.further[name] ?? name))));
  const { fields, counts, chunks } = tell(() => readMeta(meta));
  function* words() {
    for (const chunk of chunks) yield* tell(() => [...readWords(wordsIn(bytesOf(`index-${chunk}`)))]);
  }
  return {
    folder,
    pagefind: start.entry.version,
    fields,
    counts,
    packs: tell(() => packsIn(start)),
    words,
    *tokens() {
      for (const { name } of words()) yield Buffer.from(name, "latin1").toString("utf8");
    },
    days: read<StoredDays>(INDEX_FILES.days),
    read,
  };
}

function readScript(file: string): Uint8Array {
  const bytes = bytesOfScript(readFileSync(file, "utf8"));
  if (!bytes) throw new Error(`${file} is no part of one`);
  return inflateRawSync(bytes);
}

function packsIn({ archives: [archive, ...others] }: Start): StartArchive["packs"] {
  if (!archive || others.length > 0) throw new Error("it is not that of one archive");
  return archive.packs;
}
