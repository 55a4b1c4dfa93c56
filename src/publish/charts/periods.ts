import type { HeatColumn } from "../documents/types.ts";
import { words } from "../words.ts";

/** Years at most that are shown month by month in one chart; a longer time is told by years. */
const MOST_YEARS = 3;
/** Labels of years that fit side by side, on a phone and in a wide window. */
const YEAR_LABELS = { phone: 8, wide: 20 };

/** `2022-01` to `2022-12`. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** Every month of the years from the first to the last (`2022`), or every year where these are many. */
export function periodsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, "0"));
  return years.length > MOST_YEARS ? years : years.flatMap(monthsOf);
}

/** How a period heads its column: months by name in a single year, else by the year that they begin. */
export function toColumn(period: string, index: number, all: string[]): Omit<HeatColumn, "x" | "width"> {
  const name = words.date(period);
  if (period.length === 4) {
    const isMinor = index % Math.ceil(all.length / YEAR_LABELS.phone) > 0;
    const hasRoom = !isMinor || all.length <= YEAR_LABELS.wide;
    return { words: name, label: null, group: hasRoom ? period : null, isMinor };
  }
  return {
    words: name,
    label: all.length === 12 ? words.month(period).slice(0, 3) : null,
    group: period.endsWith("-01") ? period.slice(0, 4) : null,
    isMinor: false,
  };
}
