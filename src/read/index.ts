import type { Problem, Source } from "../model/index.ts";
import { readFiles } from "./folder.ts";
import { foldSameTexts } from "./sameText.ts";
import { readSource } from "./source.ts";

/** Reads a folder of texts: finds the files, decodes them, splits off front matter, hashes the text. */
export async function read(folder: string): Promise<{ sources: Source[]; problems: Problem[] }> {
  const files = await readFiles(folder);
  const read = files.contents.map(({ file, bytes }) => readSource(file, bytes));
  const { sources, problems } = foldSameTexts(read.flatMap(({ source }) => source ?? []));
  return { sources, problems: [...files.problems, ...read.flatMap(({ problems }) => problems), ...problems] };
}

export { decode } from "./decode.ts";
export { isIgnored, listTexts, readFiles, readText } from "./folder.ts";
export { frontMatterLength, LONGEST } from "./frontMatter.ts";
export { foldSameTexts } from "./sameText.ts";
export { checkFrontMatter } from "./schema.ts";
export { readSource } from "./source.ts";
