import type { FilterName, Table } from "./filterPages.ts";

/** What a reader asks for beside words. */
export interface Narrowing {
  /** An article must have one of `any` (if there are some) and must not have one of `none`, of each filter. */
  filters: Partial<Record<FilterName, { any: string[]; none: string[] }>>;
  /** ISO days, both inclusive. */
  from: string | null;
  to: string | null;
  /** Whether articles without a date are among the others, with a range as without. */
  undated: "shown" | "hidden";
}

/** Says of a page whether it is in. */
export type Test = (page: number) => boolean;

/** The test of one filter. */
export function filterTest(table: Table, { any, none }: { any: string[]; none: string[] }): Test {
  const pagesOf = (values: string[]) => new Set(values.flatMap((value) => table.get(value) ?? []));
  const wanted = any.length > 0 ? pagesOf(any) : null;
  const unwanted = pagesOf(none);
  return (page) => (wanted === null || wanted.has(page)) && !unwanted.has(page);
}

/** The test of the range of days; `days` holds the day of each page, "" for undated ones. */
export function dayTest(days: string[], { from, to, undated }: Narrowing): Test {
  return (page) => {
    const day = days[page] ?? "";
    if (day === "") return undated === "shown";
    return (from === null || day >= from) && (to === null || day <= to);
  };
}
