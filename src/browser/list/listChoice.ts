import type { Row } from "./rows.ts";

export const ORDERS = ["terbaru", "terlama", "penerbit", "judul"] as const;

/** Stand in the address for articles whose text names no outlet, or no date. */
export const NO_OUTLET = "tanpa-penerbit";
export const UNDATED = "tanpa-tanggal";

/** How a list is to be shown; the address says the same: `?urut=terlama&penerbit=IDN+Times`. Empty: no filter. */
export interface Choice {
  urut: (typeof ORDERS)[number];
  penerbit: string;
  tahun: string;
  /** A name that stands in the same articles as the one that the list is about: `tempat/moskwa`. */
  bersama: string;
  judul: string;
}

/** Reads a choice from the part of an address from `?` on. */
export function readChoice(search: string, usual: Choice["urut"]): Choice {
  const values = new URLSearchParams(search);
  const value = (name: string) => (values.get(name) ?? "").trim();
  return {
    urut: ORDERS.find((order) => order === values.get("urut")) ?? usual,
    penerbit: value("penerbit"),
    tahun: value("tahun"),
    bersama: value("bersama"),
    judul: value("judul"),
  };
}

/** Writes a choice as the part of an address from `?` on, without what is empty or usual. */
export function writeChoice(choice: Choice, usual: Choice["urut"]): string {
  const told = Object.entries(choice).filter(
    ([name, value]) => value && (name !== "urut" || value !== usual),
  );
  return told.length > 0 ? `?${new URLSearchParams(told)}` : "";
}

export function isUsual(choice: Choice, usual: Choice["urut"]): boolean {
  return writeChoice(choice, usual) === "";
}

/** The rows that are wanted, in the order that is wanted; what has no date or outlet stands last. */
export function choose(rows: Row[], { urut, penerbit, tahun, bersama, judul }: Choice): Row[] {
  const words = judul.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  const wanted = rows.filter(
    (row) =>
      (!penerbit || outletKey(row) === penerbit) &&
      (!tahun || yearKey(row) === tahun) &&
      (!bersama || row.together.includes(bersama)) &&
      words.every((word) => row.title.toLocaleLowerCase("id").includes(word)),
  );
  return wanted.sort(COMPARE[urut]);
}

export function outletKey({ outlet }: Row): string {
  return outlet ?? NO_OUTLET;
}

export function yearKey({ date }: Row): string {
  return date?.slice(0, 4) ?? UNDATED;
}

const { compare } = new Intl.Collator("id", { numeric: true });

const COMPARE: Record<Choice["urut"], (a: Row, b: Row) => number> = {
  terbaru: (a, b) => byPresence(a.date, b.date) || b.time - a.time,
  terlama: (a, b) => byPresence(a.date, b.date) || a.time - b.time,
  penerbit: (a, b) => byPresence(a.outlet, b.outlet) || compare(a.outlet ?? "", b.outlet ?? ""),
  judul: (a, b) => compare(a.title, b.title),
};

function byPresence(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null);
}
