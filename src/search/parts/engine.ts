import { compileFunction } from "node:vm";
import { transform } from "esbuild";
import type { StartEngine } from "./api.ts";

/**
 * Pagefind's script as the source of a function of `fetch` and `console`, so that what it asks the network for is
 * given to it from parts. `pagefindJs` is the file `pagefind.js` of its index.
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
