import { type Entry, isDated } from "./entry.ts";
import { gather } from "./gather.ts";

export interface Year {
  /** `2022`. */
  year: string;
  count: number;
  /** Months that have articles, in order. */
  months: Month[];
}

export interface Month {
  /** `2022-09`. */
  month: string;
  count: number;
  /** Days that have articles, in order, each with its articles in the archive's order. */
  days: { day: string; entries: Entry[] }[];
}

/** The calendar of the dated articles, latest year first. */
export function groupByYear(entries: Entry[]): Year[] {
  const days = gather(entries.filter(isDated), ({ day }) => day);
  const months = gather([...days.keys()].sort(), (day) => day.slice(0, 7));
  const years = gather(months.keys(), (month) => month.slice(0, 4));
  return [...years].reverse().map(([year, names]) => {
    const ofYear = names.map((month) => toMonth(month, months.get(month) ?? [], days));
    return { year, count: sum(ofYear), months: ofYear };
  });
}

/** Dated articles by year or month, in order of time: `2022` or `2022-09`. */
export function periodsOf(entries: Entry[], unit: "year" | "month"): Map<string, Entry[]> {
  const length = unit === "year" ? 4 : 7;
  const periods = gather(entries.filter(isDated), ({ day }) => day.slice(0, length));
  return new Map([...periods].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toMonth(month: string, names: string[], entries: Map<string, Entry[]>): Month {
  const days = names.map((day) => ({ day, entries: entries.get(day) ?? [] }));
  return { month, count: days.reduce((count, day) => count + day.entries.length, 0), days };
}

function sum(months: Month[]): number {
  return months.reduce((count, month) => count + month.count, 0);
}
