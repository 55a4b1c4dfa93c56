import { furtherPath, type SitePath } from "../../model/index.ts";
import type { PageNumber } from "./types.ts";

/** Rows of a list that stand on one page. */
const ROWS = 100;

/** The rows need several pages. */
export function isSpread(rows: unknown[]): boolean {
  return rows.length > ROWS;
}

/** Spreads a long list over pages; `make` gets the rows of each, its address and the numbers of all. */
export function spread<Row, Result>(
  path: SitePath,
  rows: Row[],
  make: (rows: Row[], path: SitePath, pages: PageNumber[]) => Result,
): Result[] {
  const numbers = Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS)) }, (_, index) => index + 1);
  return numbers.map((current) => {
    const pages = numbers.map((number) => ({
      number,
      path: furtherPath(path, number),
      isCurrent: number === current,
    }));
    const shown = rows.slice((current - 1) * ROWS, current * ROWS);
    return make(shown, furtherPath(path, current), numbers.length > 1 ? pages : []);
  });
}
