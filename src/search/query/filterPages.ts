import type { Scores, SearchIndex } from "../pagefind/open.ts";
import {
  INDEX_FILES,
  LISTS,
  type Steps,
  type StoredCommon,
  type StoredDays,
  type StoredFilter,
} from "./stored.ts";
import { rarity, readWeights } from "./weights.ts";

/** What articles can be narrowed down by. Years, months and days have the value "Tanpa tanggal" for undated ones. */
export const FILTERS = [...LISTS, "tahun", "bulan", "hari"] as const;

export type FilterName = (typeof FILTERS)[number];

export const UNDATED = "Tanpa tanggal";

/** The pages of each value of a filter. */
export type Table = Map<string, number[]>;

/** How much of a day (`2022-09-06`) the filters of time tell. */
const PERIODS: Partial<Record<FilterName, number>> = { tahun: 4, bulan: 7, hari: 10 };

/** Reads the table of a filter; each file of the index once. */
export async function readTable(index: SearchIndex, filter: FilterName): Promise<Table> {
  const length = PERIODS[filter];
  return length ? byPeriod(await readDays(index), length) : readList(index, filter);
}

async function readList(index: SearchIndex, filter: FilterName): Promise<Table> {
  const stored: StoredFilter = await readJson(index, INDEX_FILES.filter(filter));
  return new Map(Object.entries(stored).map(([value, steps]) => [value, sumUp(steps)]));
}

/** The days of the pages. */
export function readDays(index: SearchIndex): Promise<StoredDays> {
  return readJson(index, INDEX_FILES.days);
}

/** The day of each page, "" for undated ones. */
export function daysOfPages({ undated, days }: StoredDays): string[] {
  return [
    Array<string>(undated).fill(""),
    ...days.map(([day, count]) => Array<string>(count).fill(day)),
  ].flat();
}

export async function readJson<Value>(
  index: Pick<SearchIndex, "readIndexFile">,
  part: string,
): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await index.readIndexFile(part)));
}

function byPeriod(days: StoredDays, length: number): Table {
  const table: Table = new Map();
  daysOfPages(days).forEach((day, page) => {
    const value = day.slice(0, length) || UNDATED;
    const pages = table.get(value);
    if (pages) pages.push(page);
    else table.set(value, [page]);
  });
  return table;
}

/** The pages of a root that is common, with how well each fits. */
export async function readCommon(index: SearchIndex, root: string): Promise<Scores> {
  const stored = await readJson<StoredCommon>(index, INDEX_FILES.common(root));
  const pages = sumUp(stored.pages);
  const weights = readWeights(stored.weights);
  const rare = rarity(pages.length, index.pages);
  return new Map(pages.map((page, at) => [page, rare * (weights[at] ?? 0)]));
}

/** The pages themselves. */
export function sumUp(steps: Steps): number[] {
  let page = 0;
  return steps.map((step) => {
    page += step;
    return page;
  });
}
