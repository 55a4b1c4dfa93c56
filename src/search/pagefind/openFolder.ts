import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { compileEngine, engineSource } from "./engine.ts";
import { bytesOfScript, FOLDER } from "./indexFile.ts";
import { MissingFile, type OpenIndex, openIndex } from "./open.ts";
import { makeIndex } from "./program.ts";

/**
 * Opens the search index of the site in `folder`. The engine's code is the installed Pagefind's own: a site may come
 * from anywhere, and nothing of it is run but its WebAssembly, which reaches nothing.
 */
export async function openFolder(folder: string): Promise<OpenIndex> {
  const site = await realpath(folder);
  const engine = (await makeIndex([])).find(({ path }) => path === "pagefind.js");
  const source = await engineSource(new TextDecoder().decode(engine?.content));
  return openIndex(compileEngine(source), async (name, root = "") => {
    const script = await readFile(join(site, decodeURIComponent(root), FOLDER, `${name}.js`), "utf8").catch(
      () => "",
    );
    const bytes = bytesOfScript(script);
    if (!bytes) throw new MissingFile(name);
    return inflateRawSync(bytes);
  });
}
