import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Archive, buildArchive } from "./archive/index.ts";
import { maskContacts } from "./contacts.ts";
import { canonicalOf, knowledgeOf } from "./knowledge.ts";
import { type Knowledge, parse } from "./parse/index.ts";
import type { Problem } from "./problem.ts";
import { read } from "./read/index.ts";
import type { Settings } from "./settings.ts";

/**
 * Reads a folder of texts and has `write` put its archive into `output`, which is new or empty; writers' contacts are
 * masked as on the pages. Returns how many articles there are.
 */
export async function exportArchive(
  folder: string,
  output: string,
  settings: Settings,
  write: (archive: Archive, knowledge: Knowledge) => void,
): Promise<{ count: number; problems: Problem[] }> {
  if (existsSync(output) && readdirSync(output).length > 0) return { count: 0, problems: [notEmpty(output)] };
  const { sources, problems } = await read(folder);
  const knowledge = knowledgeOf(settings);
  const articles = sources.map((source) => maskContacts(parse(source, knowledge).article, settings));
  const { archive, problems: clashes } = buildArchive(articles, canonicalOf(knowledge));
  mkdirSync(output, { recursive: true });
  write(archive, knowledge);
  return { count: archive.entries.length, problems: [...problems, ...clashes] };
}

function notEmpty(output: string): Problem {
  const reason = "the folder is not empty; name a new one, so that no file of yours is written over";
  return { file: resolve(output), rule: "output", severity: "error", reason };
}
