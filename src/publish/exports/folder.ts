import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { type Archive, buildArchive } from "../../archive/index.ts";
import type { Knowledge, Problem, Settings } from "../../model/index.ts";
import { canonicalOf, type Text, understandFolder } from "../../parse/index.ts";

/**
 * Understands a folder of texts and has `write` put its archive into `output`, which is new or empty; `write` returns
 * what it could not write. Returns how many articles were written.
 */
export async function exportArchive(
  folder: string,
  output: string,
  settings: Settings,
  write: (archive: Archive, knowledge: Knowledge, texts: Text[]) => Problem[],
): Promise<{ count: number; problems: Problem[] }> {
  const refused = refuse(folder, output);
  if (refused)
    return { count: 0, problems: [{ file: output, rule: "output", severity: "error", reason: refused }] };
  const { texts, knowledge, problems } = await understandFolder(folder, settings);
  if (texts.length === 0) return { count: 0, problems: inFolder(folder, problems) };
  const articles = texts.map(({ article }) => article);
  const { archive, problems: clashes } = buildArchive(articles, canonicalOf(knowledge));
  mkdirSync(output, { recursive: true });
  const unwritten = write(archive, knowledge, texts);
  return {
    count: archive.entries.length - unwritten.length,
    problems: inFolder(folder, [...problems, ...clashes, ...unwritten]),
  };
}

/** Why nothing may be written into a folder; null where it may. */
function refuse(articles: string, output: string): string | null {
  if (`${resolve(output)}${sep}`.startsWith(`${resolve(articles)}${sep}`))
    return "the folder stands among the articles, where what is written would be read as articles; name another one";
  if (!existsSync(output)) return null;
  if (!statSync(output).isDirectory()) return "is a file; name a folder that is new or empty";
  if (readdirSync(output).length === 0) return null;
  return "the folder is not empty; name a new one, so that no file of yours is written over";
}

/** Problems name files as the curator finds them from where the command was called. */
function inFolder(folder: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
}
