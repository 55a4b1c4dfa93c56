import { scaleBand, scaleLinear } from "d3-scale";
import type { Archive, Month, Year } from "../../archive/index.ts";
import { datePath, PAGES } from "../../model/index.ts";
import { toYearList } from "../documents/listSubjects.ts";
import type { Timeline } from "../documents/types.ts";
import { words } from "../words.ts";
import { monthsOf } from "./periods.ts";

/** Height of the longest bar in CSS pixels; the least that a bar has, so that one article is seen beside thousands. */
const HEIGHT = { most: 64, least: 3 };

type Span = Timeline["spans"][number];

/** Articles by month, a small chart a year with one scale for all; null where nothing is dated. */
export function toTimeline({ years, undated }: Archive): Timeline | null {
  const [most] = years.flatMap(({ months }) => months).sort((a, b) => b.count - a.count);
  if (!most) return null;
  const height = scaleLinear().domain([0, most.count]).range([0, HEIGHT.most]);
  const spans: Span[] = [];
  for (const [index, year] of [...years].reverse().entries()) {
    const before = years[years.length - index];
    if (before) spans.push(...gapBetween(Number(before.year), Number(year.year)));
    spans.push(toSpan(year, height));
  }
  return {
    height: HEIGHT.most,
    most: {
      text: words.charts.inMonth(words.count.articles(most.count), words.date(most.month)),
      path: datePath(most.month),
    },
    spans,
    undated: undated.length > 0 ? { text: words.count.articles(undated.length), path: PAGES.undated } : null,
  };
}

/** Years between two that have articles: one mark for all of them. */
function gapBetween(before: number, after: number): Span[] {
  if (after - before < 2) return [];
  const years = after - before === 2 ? `${before + 1}` : `${before + 1}–${after - 1}`;
  return [{ words: years, path: null, bars: [] }];
}

function toSpan(span: Year, height: (count: number) => number): Span {
  const { year, months } = span;
  const columns = monthsOf(year);
  const x = scaleBand().domain(columns).range([0, 100]).paddingInner(0.15);
  const byMonth = new Map(months.map((month) => [month.month, month]));
  return {
    words: year,
    path: datePath(year),
    all: toYearList(span),
    bars: columns.map((column) => ({
      ...toBar(column, byMonth.get(column), height),
      x: round(x(column) ?? 0),
      width: round(x.bandwidth()),
    })),
  };
}

function toBar(column: string, month: Month | undefined, height: (count: number) => number) {
  const count = month?.count ?? 0;
  return {
    month: words.month(column),
    path: month ? datePath(column) : null,
    count: words.number(count),
    label: `${words.date(column)}: ${words.count.articles(count)}`,
    height: month ? Math.max(HEIGHT.least, round(height(count))) : 0,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
