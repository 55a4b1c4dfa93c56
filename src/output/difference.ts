import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, type Difference } from "./compare.ts";
import { MANIFEST, readManifest } from "./manifest.ts";
import { parseSums, SUMS } from "./sums.ts";

export interface SiteDifference extends Difference {
  /** Pages of other kinds that are no more: lists, names, days, events. They are made anew of the texts in each build. */
  vanishedPages: string[];
}

/** What changed from the site in one folder to that in another, or in words why that cannot be told. */
export function difference(old: string, now: string): SiteDifference | string {
  const [before, after] = [readManifest(old), readManifest(now)];
  if (!before || !after)
    return `${before ? now : old} has no ${MANIFEST} that can be read; only sites that Kliping has built can be compared`;
  const compared = compare(before, after);
  const gone = new Set(compared.vanished.map(({ address }) => address));
  const pages = pagesOf(now);
  const still = new Set(pages);
  const vanishedPages = pagesOf(old).filter((page) => !still.has(page) && !gone.has(page));
  return { ...compared, vanishedPages };
}

function pagesOf(folder: string): string[] {
  try {
    const files = parseSums(readFileSync(join(folder, SUMS), "utf8"));
    return [...(files?.keys() ?? [])].filter((path) => path.endsWith(".html"));
  } catch {
    return [];
  }
}
