export const FILTERS = ["penerbit", "penulis", "tahun", "bulan"] as const;
export const ORDERS = ["relevansi", "terbaru", "terlama"] as const;

/** What a reader asks for; the address of the search page says the same (`?q=rudal&penerbit=IDN+Times`). */
export interface Query {
  words: string;
  /** Values by filter name; an article must have one of each filter's values. */
  filters: Record<string, string[]>;
  order: (typeof ORDERS)[number];
}

/** Reads a query from the part of an address after `?`. */
export function readQuery(search: string): Query {
  const values = new URLSearchParams(search);
  const chosen = FILTERS.map((name) => [name, values.getAll(name)] as const);
  return {
    words: (values.get("q") ?? "").trim(),
    filters: Object.fromEntries(chosen.filter(([, any]) => any.length > 0)),
    order: ORDERS.find((order) => order === values.get("urut")) ?? "relevansi",
  };
}

/** Writes what a form holds as the part of an address after `?`, without what is empty or usual. */
export function writeQuery(form: FormData): string {
  const values = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === "string" && value.trim() && value !== ORDERS[0]) values.append(name, value.trim());
  }
  return values.toString();
}
