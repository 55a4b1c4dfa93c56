import { formatDate, formatDay } from "../../model/words/index.ts";

/** A bar of the chart: a day, a month or a year. */
export interface Bucket {
  /** ISO days, both inclusive. */
  from: string;
  to: string;
  count: number;
  /** In words. */
  name: string;
}

/** Days and months at most for which the chart has a bar each. */
const MOST_DAYS = 62;
const MOST_MONTHS = 180;

/** Counts days in bars of one length, without a gap between the first and the last; no bars where there are no days. */
export function bucketsOf(days: { day: string; count: number }[]): Bucket[] {
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  if (!first || !last) return [];
  const length = lengthFor(first, last);
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const key = day.slice(0, length);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const buckets: Bucket[] = [];
  for (let key = first.slice(0, length); key <= last.slice(0, length); key = after(key))
    buckets.push({ ...spanOf(key), count: counts.get(key) ?? 0 });
  return buckets;
}

/** How much of an ISO day a bar stands for. */
function lengthFor(first: string, last: string): number {
  if ((Date.parse(last) - Date.parse(first)) / 86_400_000 < MOST_DAYS) return 10;
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12;
  return months < MOST_MONTHS ? 7 : 4;
}

/** `2022-12` gives `2023-01`. */
function after(key: string): string {
  const [year = 0, month = 1, day = 1] = key.split("-").map(Number);
  const next =
    key.length === 4
      ? Date.UTC(year + 1, 0, 1)
      : key.length === 7
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, key.length);
}

function spanOf(key: string): Omit<Bucket, "count"> {
  const from = `${key}-01-01`.slice(0, 10);
  const dayBefore = new Date(Date.parse(`${after(key)}-01-01`.slice(0, 10)) - 86_400_000);
  const name = key.length === 10 ? formatDay(key) : formatDate(key);
  return { from, to: dayBefore.toISOString().slice(0, 10), name };
}

/** The bars that a range touches, by number; all of them where there is no range. */
export function bucketsIn(buckets: Bucket[], from: string | null, to: string | null): [number, number] {
  const first = from === null ? 0 : buckets.findIndex((bucket) => bucket.to >= from);
  const last = to === null ? buckets.length - 1 : buckets.findLastIndex((bucket) => bucket.from <= to);
  const end = buckets.length - 1;
  return [first === -1 ? end : first, Math.max(last, 0)];
}
