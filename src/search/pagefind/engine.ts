import { compileFunction } from "node:vm";
import { transform } from "esbuild";
import type { StartEngine } from "./api.ts";
import type { PagefindFile } from "./program.ts";

/** What Pagefind puts beside an index to search it with. */
export interface EngineFiles {
  /** Its script `pagefind.js`. */
  script: string;
  wasm: Uint8Array;
  /** The language of the pages, and that of the stemmer for them; null where Pagefind has none. */
  language: string;
  stemmer: string | null;
  /** What its file `pagefind-entry.json` says beside. */
  entry: { version: string };
}

/** Language of an index of no pages. */
const UNKNOWN = "unknown";

/** Takes the engine out of the files that Pagefind has made. */
export function takeEngine(files: PagefindFile[]): EngineFiles {
  const content = (path: string) => {
    const file = files.find((one) => one.path === path);
    if (!file) throw new Error(`Pagefind's index lacks ${path}, which Kliping expects in it`);
    return Buffer.from(file.content);
  };
  const {
    languages,
    ...entry
  }: EngineFiles["entry"] & {
    languages: Record<string, { wasm: string | null }>;
  } = JSON.parse(content("pagefind-entry.json").toString("utf8"));
  const [[language, { wasm: stemmer }] = [UNKNOWN, { wasm: null }]] = Object.entries(languages);
  const wasm = content(`wasm.${stemmer ?? UNKNOWN}.pagefind`);
  return { script: content("pagefind.js").toString("utf8"), wasm, language, stemmer, entry };
}

/**
 * Pagefind's script as the source of a function of `fetch` and `console`, so that what it asks the network for is
 * given to it from files. `pagefindJs` is the file `pagefind.js` of its index.
 */
export async function engineSource(pagefindJs: string): Promise<string> {
  const { code } = await transform(pagefindJs, {
    format: "iife",
    globalName: "pagefind",
    define: { "import.meta.url": "undefined" },
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    charset: "utf8",
    minify: true,
  });
  return `function(fetch,console){${code}return pagefind}`;
}

/** The function itself, for Node. */
export function compileEngine(source: string): StartEngine {
  return compileFunction(`return ${source}`)();
}
