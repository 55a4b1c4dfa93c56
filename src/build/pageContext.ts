import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/index.ts";
import { turn } from "../model/bytes/index.ts";
import type { SitePath } from "../model/index.ts";
import { type Inputs, inChunks } from "../output/index.ts";
import { eachPageContext, type Frame, frameOf, type PageContext } from "../publish/index.ts";

/** What a preview takes from the last build. */
interface StoredContext {
  frame: Frame;
  path: SitePath;
  context: PageContext;
}

/** In the folder of a cache. */
const FILE = "pageContexts.txt";

/**
 * Leaves what stands around each article in a cache, for previews: a line for the site, then one for each article.
 * `made` names what has made it. It saves time only, so that a disk that is full is no fault here.
 */
export async function keepPageContexts(
  cache: string,
  made: string,
  site: Frame,
  archive: Archive,
  stop: AbortSignal,
): Promise<void> {
  const [file, fresh] = [join(cache, FILE), join(cache, `${FILE}.new`)];
  try {
    mkdirSync(cache, { recursive: true });
    const descriptor = openSync(fresh, "w");
    try {
      for (const chunk of inChunks(linesOf(made, site, archive))) {
        writeFileSync(descriptor, chunk);
        await turn(stop);
      }
    } finally {
      closeSync(descriptor);
    }
    renameSync(fresh, file);
  } catch {
    for (const path of [fresh, file]) rmSync(path, { force: true });
  }
}

function* linesOf(made: string, site: Frame, archive: Archive): Generator<string> {
  yield `${JSON.stringify({ made, frame: frameOf(site) })}\n`;
  for (const [{ article, path }, context] of eachPageContext(archive))
    yield `${startOf(article.file)}${JSON.stringify({ path, context })}\n`;
}

/** Names the program, settings and folder that a context depends on, and that must be the same when it is used. */
export function makerName(
  articles: string,
  { program, settings }: Pick<Inputs, "program" | "settings">,
): string {
  return [program, settings, articles].join();
}

/** What stood around the article of a text in the last build; null where that is not known, or has another maker. */
export function findPageContext(cache: string, made: string, text: string): StoredContext | null {
  const bytes = readFileSync(join(cache, FILE));
  const head = JSON.parse(lineAt(bytes, 0));
  const start = `\n${startOf(text)}`;
  const at = bytes.indexOf(start);
  if (head.made !== made || at < 0) return null;
  return { frame: head.frame, ...JSON.parse(lineAt(bytes, at + Buffer.byteLength(start))) };
}

/** No line of JSON holds a tab, nor does a name that is written as JSON. */
function startOf(text: string): string {
  return `${JSON.stringify(text)}\t`;
}

function lineAt(bytes: Buffer, start: number): string {
  return bytes.toString("utf8", start, bytes.indexOf("\n", start));
}
