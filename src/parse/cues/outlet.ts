import type { Outlet } from "../../model/index.ts";
import { fold } from "../lines/shape.ts";

/** Outlets by their folded names and variants, and by their domains as these stand. */
export type OutletIndex = ReadonlyMap<string, Outlet>;

const indexes = new WeakMap<Outlet[], OutletIndex>();

/** An index of a table of outlets; the same table gives the same index. */
export function indexOutlets(outlets: Outlet[]): OutletIndex {
  const known = indexes.get(outlets);
  if (known) return known;
  const index = new Map<string, Outlet>();
  for (const outlet of outlets) for (const key of keysOf(outlet)) if (!index.has(key)) index.set(key, outlet);
  indexes.set(outlets, index);
  return index;
}

/** A domain is known whole only: "terkini.id" does not make an outlet of each "Terkini" in a menu. */
function keysOf({ name, variants = [], domains = [] }: Outlet): string[] {
  return [...[name, ...variants].map(fold), ...domains.map((domain) => domain.toLowerCase())];
}

/** The outlet of the table that has this name, variant or domain. */
export function findOutlet(name: string, outlets: OutletIndex): Outlet | undefined {
  return outlets.get(fold(name)) ?? outlets.get(name.toLowerCase());
}

/** A host name: `KOMPAS.com`, `POS-KUPANG.COM`, `lampung.antaranews.com`. */
const HOST =
  /^(?:www\.)?[\p{L}\d][\p{L}\d-]{0,40}(?:\.[\p{L}\d-]{1,30}){0,2}\.(?:com|co|id|net|tv|news|org|info|asia|my|sg|uk|au)$/iu;

/** Is this name written as an internet host is? */
export function isHost(name: string): boolean {
  return name.includes(".") && HOST.test(name);
}

/** Words with which the names of outlets begin or end: "Portal Majalengka", "Suara Danau Toba", "Tabengan Pos". */
const OUTLET_WORDS =
  /^(?:portal|kabar|berita|suara|swara|radar|warta|media|lensa|harian|koran|jurnal|info|lintas|fokus|sinar|bidik|seputar|gema|mimbar|tabloid|majalah|kilas|liputan|tribun|buana|spirit|skor|lentera|cakrawala|nusantara) \p{L}|^(?:radar|kabar|portal|suara|tribun|lampung|berita|info|warta|lensa|jurnal|koran|harian)\p{L}{4,}$|\p{L} (?:news|post|pos|times|online|network|today|daily|update|ekspres|express|terkini|pedia|channel|tv|fm)$|\p{L}{4}(?:news|post|times|online)$/iu;

/** Does this look like the name of an outlet by its words, whether a table knows it or not? */
export function hasOutletWord(name: string): boolean {
  return name.length <= 40 && /^\p{Lu}/u.test(name) && OUTLET_WORDS.test(name);
}

/** Is this an outlet: one of the table's, or written as a host name? */
export function isOutlet(name: string, outlets: OutletIndex): boolean {
  return isHost(name) || findOutlet(name, outlets) !== undefined;
}

/** The table's way of writing an outlet's name where it differs in case only, else the name as it stands. */
export function outletName(name: string, outlets: OutletIndex): string {
  const bare = name.replace(/^www\./i, "");
  const outlet = findOutlet(bare, outlets);
  const forms = outlet ? [outlet.name, ...(outlet.variants ?? [])] : [];
  return forms.find((form) => form.toLowerCase() === bare.toLowerCase()) ?? bare;
}

/** The name under which an archive lists an outlet: the table's, else the name as it stands. */
export function canonicalOutlet(name: string, outlets: Outlet[]): string {
  return findOutlet(name, indexOutlets(outlets))?.name ?? name;
}

/** Do two names mean the same outlet? */
export function sameOutlet(a: string, b: string, outlets: OutletIndex): boolean {
  if (fold(a) === fold(b)) return true;
  const outlet = findOutlet(a, outlets);
  return outlet !== undefined && outlet === findOutlet(b, outlets);
}
