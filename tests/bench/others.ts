import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { bytesOf, snapshot } from "./files.ts";
import { writeMarkdown } from "./markdown.ts";
import { type Cost, measure } from "./measure.ts";

/** A site of articles, lists and outlets made by another generator, and what Pagefind's command took over it. */
export interface Other {
  /** Of both programs, one after the other. */
  whole: Cost;
  generator: Cost;
  pagefind: Cost;
  pages: number;
  files: number;
  bytes: number;
}

const SITES = join(import.meta.dirname, "sites");
const PACKAGES = join(import.meta.dirname, "../../node_modules");
const PAGEFIND = join(PACKAGES, "pagefind/lib/runner/bin.cjs");
const ELEVENTY = join(PACKAGES, "@11ty/eleventy/cmd.cjs");

/** Version of Hugo, null where it is not installed. */
export async function hugoVersion(): Promise<string | null> {
  const said = await measure("hugo", ["version"]).catch(() => null);
  return said && (/v[\d.]+/.exec(said.output)?.[0] ?? null);
}

export function withHugo(texts: string, folder: string): Promise<Other> {
  return buildOther(texts, folder, { site: "hugo", content: "content/artikel", output: "public" }, (cwd) =>
    measure("hugo", ["--quiet"], { cwd }),
  );
}

export function withEleventy(texts: string, folder: string): Promise<Other> {
  return buildOther(texts, folder, { site: "eleventy", content: "content/artikel", output: "out" }, (cwd) =>
    measure(process.execPath, ["--max-old-space-size=12000", ELEVENTY, "--quiet"], { cwd }),
  );
}

/** What it takes to start Node and Eleventy where there is nothing to build. */
export async function emptyEleventy(folder: string): Promise<Cost> {
  mkdirSync(folder, { recursive: true });
  const { output, ...cost } = await measure(process.execPath, [ELEVENTY], { cwd: folder });
  return cost;
}

async function buildOther(
  texts: string,
  folder: string,
  place: { site: string; content: string; output: string },
  build: (cwd: string) => Promise<Cost & { output: string }>,
): Promise<Other> {
  cpSync(join(SITES, place.site), folder, { recursive: true });
  await writeMarkdown(texts, join(folder, place.content));
  const { output, ...generator } = await build(folder);
  const site = join(folder, place.output);
  const pages = [...snapshot(site).keys()].filter((path) => path.endsWith(".html")).length;
  const { output: said, ...pagefind } = await measure(process.execPath, [PAGEFIND, "--site", site]);
  const files = snapshot(site);
  const whole = {
    seconds: generator.seconds + pagefind.seconds,
    cpuSeconds: generator.cpuSeconds + pagefind.cpuSeconds,
    peakBytes: Math.max(generator.peakBytes, pagefind.peakBytes),
  };
  return { whole, generator, pagefind, pages, files: files.size, bytes: bytesOf(files) };
}
