import { scaleBand, scaleLog, scaleThreshold } from "d3-scale";
import { periodsOf } from "../../archive/index.ts";
import type { SitePath } from "../../model/index.ts";
import { type Outlet, partOf, UNDATED } from "../documents/outletsByTime.ts";
import { span } from "../documents/page.ts";
import type { HeatMap } from "../documents/types.ts";
import { words } from "../words.ts";
import { toColumn } from "./periods.ts";

/** Steps of shade, each for about as many times more articles as the one before. */
const LEVELS = 5;

/**
 * How many articles each outlet has in each period (`2022` or `2022-09`), all of one length and in order. For a
 * `year` only the outlets that have articles in it, and of these only what is of that year.
 */
export function toHeatMap(outlets: Outlet[], periods: string[], year?: string): HeatMap {
  const unit = periods[0]?.length === 4 ? "year" : "month";
  const counted = outlets.flatMap((outlet) => {
    const entries = year ? (periodsOf(outlet.entries, "year").get(year) ?? []) : outlet.entries;
    if (entries.length === 0) return [];
    const path = year ? partOf(outlet, year, entries) : outlet.path;
    return [{ outlet, path, entries, parts: periodsOf(entries, unit) }];
  });
  const most = Math.max(
    1,
    ...counted.flatMap(({ parts }) => [...parts.values()].map(({ length }) => length)),
  );
  const bounds = boundsOf(most);
  const levelOf = scaleThreshold<number, number>()
    .domain(bounds)
    .range([0, ...bounds.map((_, at) => at + 1)]);
  const x = scaleBand().domain(periods).range([0, 100]);
  return {
    caption: unit === "year" ? words.charts.byOutletAndYear : words.charts.byOutletAndMonth,
    columns: periods.map((period, index) => ({
      ...toColumn(period, index, periods),
      x: round(x(period) ?? 0),
      width: round(x.bandwidth()),
    })),
    rows: counted.map(({ outlet, path, entries, parts }) => ({
      name: outlet.name,
      path,
      countWords: words.count.articles(entries.length),
      span: span(entries),
      cells: periods.map((period) => {
        const { length } = parts.get(period) ?? [];
        const path: SitePath | null = length ? partOf(outlet, period, parts.get(period) ?? []) : null;
        const label = `${outlet.name}, ${words.date(period)}: ${words.count.articles(length ?? 0)}`;
        return { path, count: words.number(length ?? 0), label, level: length ? levelOf(length) : 0 };
      }),
      undated: year ? null : undatedOf(outlet),
    })),
    legend: bounds.map((from, index) => {
      const to = (bounds[index + 1] ?? most + 1) - 1;
      const numbers = from >= to ? words.number(from) : `${words.number(from)}–${words.number(to)}`;
      return { level: index + 1, words: numbers };
    }),
  };
}

/** The least number of each level: 1, then even steps on a logarithmic scale up to the greatest number. */
function boundsOf(most: number): number[] {
  const steps = scaleLog()
    .domain([1, Math.max(2, most)])
    .range([0, LEVELS]);
  const bounds = Array.from({ length: LEVELS }, (_, level) => Math.ceil(steps.invert(level) - 1e-9));
  return [...new Set(bounds)].filter((bound) => bound <= most);
}

function undatedOf(outlet: Outlet): HeatMap["rows"][number]["undated"] {
  const undated = outlet.entries.filter(({ day }) => day === null);
  if (undated.length === 0) return null;
  return { text: words.count.undated(words.number(undated.length)), path: partOf(outlet, UNDATED, undated) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
