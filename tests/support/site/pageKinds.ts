import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A page of every kind of a site: pages at its top each for itself, of those in a folder the first by name. Old
 * addresses that only lead on are none.
 */
export async function pageKinds(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true, encoding: "utf8" });
  const kinds = new Map<string, string>();
  for (const page of files.map((file) => file.replaceAll("\\", "/")).sort()) {
    if (!/^(?!pagefind).*\.html$/.test(page) || kinds.has(kindOf(page))) continue;
    if (!(await leadsOn(join(site, page)))) kinds.set(kindOf(page), page);
  }
  return [...kinds.values()];
}

/** `tanggal/2022/09.html` is a month, whichever it is. */
function kindOf(page: string): string {
  return page.replace(/[^/]+\.html$/, (name) => (page.includes("/") ? "*" : name)).replace(/\d+/g, "0");
}

async function leadsOn(file: string): Promise<boolean> {
  return (await readFile(file, "utf8")).includes('http-equiv="refresh"');
}
