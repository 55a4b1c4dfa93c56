import { type Archive, type Entry, gather, type Month, type Year } from "../../archive/index.ts";
import { datePath, PAGES } from "../../model/index.ts";
import { monthsOf, toHeatMap } from "../charts/index.ts";
import { words } from "../words.ts";
import { type Folded, fold } from "./events/index.ts";
import { toolsOf } from "./listPages.ts";
import { toYearList } from "./listSubjects.ts";
import { toOutlets } from "./outletsByTime.ts";
import { page, toItem } from "./page.ts";
import { spread } from "./spread.ts";
import type { CalendarDay, CalendarMonth, CalendarPage, Link, MonthPage, YearPage } from "./types.ts";

/** All years at a glance. */
export function toCalendarPage({ years, undated, entries }: Archive): CalendarPage {
  const summary = words.calendar.dated(words.count.articles(entries.length - undated.length));
  return {
    ...page(PAGES.calendar, words.parts.calendar, words.calendar.summary(summary)),
    summary,
    years: years.map((year) => ({
      year: year.year,
      path: datePath(year.year),
      all: toYearList(year),
      months: twelveMonths(year),
    })),
    undated:
      undated.length > 0 ? { path: PAGES.undated, countWords: words.count.articles(undated.length) } : null,
  };
}

export function toYearPages(archive: Archive): YearPage[] {
  const { years } = archive;
  const outlets = toOutlets(archive);
  return years.map((year, index) => {
    const all = toYearList(year);
    return {
      ...page(datePath(year.year), year.year, words.calendar.published(year.year, all.text)),
      year: year.year,
      all,
      months: twelveMonths(year),
      heatMap: toHeatMap(outlets, monthsOf(year.year), year.year),
      previous: yearLink(years[index + 1]),
      next: yearLink(years[index - 1]),
    };
  });
}

export function toMonthPages(archive: Archive): MonthPage[] {
  const months = [...archive.years].reverse().flatMap((year) => year.months);
  return months.flatMap((month, index) => {
    const heading = words.date(month.month);
    const summary = words.count.articles(month.count);
    const year = month.month.slice(0, 4);
    const first = datePath(month.month);
    const calendar = toMonth(month.month, month);
    return spread(first, fold(entriesOf(month), archive), (shown, path, pages) => ({
      ...page(path, heading, words.calendar.published(heading, summary)),
      heading,
      summary,
      month: calendar,
      days: toDays(shown),
      pages,
      tools: toolsOf(first, month.count, pages.length),
      previous: monthLink(months[index - 1]),
      next: monthLink(months[index + 1]),
      up: { text: year, path: datePath(year) },
    }));
  });
}

/** The articles of a month, its first day first. */
export function entriesOf({ days }: Month): Entry[] {
  return days.flatMap(({ entries }) => entries);
}

function toDays(shown: Folded[]): MonthPage["days"] {
  return [...gather(shown, ({ entry }) => entry.day ?? "")].map(([day, rows]) => ({
    path: datePath(day),
    words: words.date(day),
    items: rows.map(({ entry, copies }) => toItem(entry, copies)),
  }));
}

function twelveMonths(year: Year): CalendarMonth[] {
  const months = new Map(year.months.map((month) => [month.month, month]));
  return monthsOf(year.year).map((name) => toMonth(name, months.get(name)));
}

function toMonth(name: string, month: Month | undefined): CalendarMonth {
  const counts = new Map(month?.days.map(({ day, entries }) => [day, entries.length]));
  const start = new Date(`${name}-01`);
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (start.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const number = index - before + 1;
    return number < 1 || number > length
      ? null
      : toDay(`${name}-${String(number).padStart(2, "0")}`, number, counts);
  });
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  const count = month?.count ?? 0;
  const label = `${words.date(name)}: ${words.count.articles(count)}`;
  return {
    name: words.month(name),
    path: month ? datePath(name) : null,
    count: words.number(count),
    label,
    weeks,
  };
}

function toDay(day: string, number: number, counts: Map<string, number>): CalendarDay {
  const count = counts.get(day) ?? 0;
  return {
    number,
    path: count > 0 ? datePath(day) : null,
    count,
    label: `${words.day(day)}: ${words.count.articles(count)}`,
  };
}

function yearLink(year: Year | undefined): Link | null {
  return year ? { text: year.year, path: datePath(year.year) } : null;
}

function monthLink(month: Month | undefined): Link | null {
  return month ? { text: words.date(month.month), path: datePath(month.month) } : null;
}
