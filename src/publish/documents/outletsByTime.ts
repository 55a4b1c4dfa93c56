import { type Archive, type Entry, periodsOf } from "../../archive/index.ts";
import { outletPath, PAGES, partPath, type SitePath } from "../../model/index.ts";
import { words } from "../words.ts";

/** An outlet with the address of its list, or all articles that name none. */
export interface Outlet {
  name: string;
  path: SitePath;
  entries: Entry[];
}

/** The part of an outlet's articles that are not dated, as addresses name it. */
export const UNDATED = "tanpa-tanggal";

/** All outlets in alphabetical order, after them the articles without one: every article is in one of these. */
export function toOutlets({ outlets, withoutOutlet }: Archive): Outlet[] {
  const named = outlets.map(({ name, slug, entries }) => ({ name, path: outletPath(slug), entries }));
  const unnamed = { name: words.count.noOutlet, path: PAGES.noOutlet, entries: withoutOutlet };
  return withoutOutlet.length > 0 ? [...named, unnamed] : named;
}

/** The address of an outlet's articles of a year, of a month or without a date: one article is its own page. */
export function partOf(outlet: Outlet, part: string, entries: Entry[]): SitePath {
  const [only] = entries;
  if (entries.length === outlet.entries.length) return outlet.path;
  return entries.length === 1 && only ? only.path : partPath(outlet.path, part);
}

/** The parts of an outlet's articles that have a list of their own. */
export function partsOf(outlet: Outlet): { part: string; path: SitePath; entries: Entry[] }[] {
  const undated = outlet.entries.filter(({ day }) => day === null);
  return [
    ...periodsOf(outlet.entries, "year"),
    ...periodsOf(outlet.entries, "month"),
    [UNDATED, undated] as const,
  ]
    .filter(([, entries]) => entries.length > 1 && entries.length < outlet.entries.length)
    .map(([part, entries]) => ({ part, path: partPath(outlet.path, part), entries }));
}
