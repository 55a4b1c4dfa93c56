import type { Outlet } from "./knowledge.ts";
import { fold } from "./shape.ts";

/** Outlets by their folded names, variants and domains. */
export type OutletIndex = ReadonlyMap<string, Outlet>;

const indexes = new WeakMap<Outlet[], OutletIndex>();

/** An index of a table of outlets; the same table gives the same index. */
export function indexOutlets(outlets: Outlet[]): OutletIndex {
  const known = indexes.get(outlets);
  if (known) return known;
  const index = new Map<string, Outlet>();
  for (const outlet of outlets)
    for (const form of [outlet.name, ...(outlet.variants ?? []), ...(outlet.domains ?? [])])
      if (!index.has(fold(form))) index.set(fold(form), outlet);
  indexes.set(outlets, index);
  return index;
}

/** A host name: `KOMPAS.com`, `POS-KUPANG.COM`, `lampung.antaranews.com`. */
const HOST =
  /^(?:www\.)?[\p{L}\d][\p{L}\d-]{0,40}(?:\.[\p{L}\d-]{1,30}){0,2}\.(?:com|co|id|net|tv|news|org|info|asia|my|sg|uk|au)$/iu;

/** Is this name written as an internet host is? */
export function isHost(name: string): boolean {
  return HOST.test(name);
}

/** Is this an outlet: one of the table's, or written as a host name? */
export function isOutlet(name: string, outlets: OutletIndex): boolean {
  return isHost(name) || outlets.has(fold(name));
}

/** The table's way of writing an outlet's name where it differs in case only, else the name as it stands. */
export function outletName(name: string, outlets: OutletIndex): string {
  const bare = name.replace(/^www\./i, "");
  const outlet = outlets.get(fold(bare));
  const forms = outlet ? [outlet.name, ...(outlet.variants ?? [])] : [];
  return forms.find((form) => form.toLowerCase() === bare.toLowerCase()) ?? bare;
}

/** Do two names mean the same outlet? */
export function sameOutlet(a: string, b: string, outlets: OutletIndex): boolean {
  if (fold(a) === fold(b)) return true;
  const outlet = outlets.get(fold(a));
  return outlet !== undefined && outlet === outlets.get(fold(b));
}
