import { type Archive, type Entry, gather } from "../archive/index.ts";
import { eventPath, oldPath, type Problem, rootOf, type SitePath, type Source } from "../model/index.ts";
import type { Page, Series, Site } from "./documents/types.ts";

/** An old address and the page that it leads to now. */
export interface Redirect {
  from: SitePath;
  to: SitePath;
  /** Leads from the old address to the site's root. */
  root: string;
  /** Title of the page that it leads to. */
  title: string;
}

/**
 * The old addresses that curators gave articles (`aliases`), in the order of the addresses. One that is a page of
 * the site, or that another article has claimed, is left out with a problem.
 */
export function redirect(
  sources: Pick<Source, "file" | "aliases">[],
  entries: Entry[],
  site: Site,
): { redirects: Redirect[]; problems: Problem[] } {
  const entryOf = new Map(entries.map((entry) => [entry.article.file, entry]));
  const taken = new Map([...pathsOf(site)].map((path) => [path.toLowerCase(), ""]));
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  for (const { file, aliases } of sources)
    for (const { path, line } of aliases) {
      const entry = entryOf.get(file);
      const from = oldPath(path);
      if (!entry || !from) continue;
      const other = taken.get(from.toLowerCase());
      if (other !== undefined) problems.push({ file, line, ...clash(from, other, entry.path === from) });
      else {
        redirects.push({ from, to: entry.path, root: rootOf(from), title: entry.title });
        taken.set(from.toLowerCase(), file);
      }
    }
  return { redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)), problems };
}

/**
 * Leads from where an event would stand if another of its reports were the first, or stood where it stood before: an
 * event that moves because an earlier report came in, or with its first report, is still found where it was. An
 * address that a curator has claimed is left out, and so is one that is an event's.
 */
export function redirectEvents({ events }: Archive, claimed: Redirect[]): Redirect[] {
  const taken = new Set(claimed.map(({ from }) => from.toLowerCase()));
  for (const { entries } of events) if (entries[0]) taken.add(eventPath(entries[0].path).toLowerCase());
  const before = gather(claimed, ({ to }) => to);
  return events.flatMap(({ entries }) =>
    entries
      .flatMap(({ path }) => [path, ...(before.get(path) ?? []).map(({ from }) => from)])
      .flatMap((path) => {
        const from = eventPath(path);
        const [first] = entries;
        if (!first || from === path || taken.has(from.toLowerCase())) return [];
        taken.add(from.toLowerCase());
        return [{ from, to: eventPath(first.path), root: rootOf(from), title: first.title }];
      }),
  );
}

/** The addresses of all pages, whatever kinds there are. */
export function* pathsOf(site: Site): Iterable<SitePath> {
  for (const document of Object.values(site).flat())
    if (document instanceof Object)
      if ("paths" in document) yield* (document satisfies Series<Page>).paths;
      else if ("root" in document) yield (document satisfies Page).path;
}

function clash(from: string, other: string, isOwn: boolean): Omit<Problem, "file"> {
  const reason = other
    ? `aliases: ${from} is claimed by ${other} too; an old address can lead to one article only`
    : isOwn
      ? `aliases: ${from} is the address of this article; take it out of the list`
      : `aliases: ${from} is a page of this archive and cannot lead elsewhere; take it out of the list`;
  return { rule: "aliases", severity: isOwn ? "warning" : "error", reason };
}
