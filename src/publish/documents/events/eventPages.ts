import type { Archive, Entry, Event } from "../../../archive/index.ts";
import { eventPath, PAGES, type SitePath } from "../../../model/index.ts";
import { type Cited, citationLinks } from "../../cite/index.ts";
import { feedLinks } from "../../feeds/index.ts";
import { words } from "../../words.ts";
import { page, span } from "../page.ts";
import { spread } from "../spread.ts";
import type { EventItem, EventPage, EventsPage } from "../types.ts";
import { toComparisons } from "./comparisons.ts";
import { commonSources, firstWords, toNumbers, toReports } from "./reports.ts";

/** Most covered events at the head of their index. */
const TOP = 10;

/** A page for every event. */
export function toEventPages({ events, copies }: Archive, url: string | null): EventPage[] {
  return events.map((event) => {
    const item = toEventItem(event);
    const reports = toReports(event);
    const summary = [item.countWords, item.span].filter(Boolean).join(" · ");
    return {
      ...page(item.path, `${item.title} – ${words.parts.events}`, `${summary}: ${item.title}.`),
      heading: item.title,
      isSupplied: item.isSupplied,
      summary,
      why: reasonsInWords(event, copies),
      first: firstWords(event.entries),
      feeds: feedLinks(item.path, event.entries, url),
      reports,
      sources: commonSources(reports),
      numbers: toNumbers(event),
      ...toComparisons(event, reports),
      citationFiles: citationLinks(toCited(event)),
    };
  });
}

/** The events, each to be cited as a whole. */
export function toCitedEvents({ events }: Archive): Cited[] {
  return events.map(toCited);
}

function toCited({ entries }: Event): Cited {
  return { path: pathOf(entries), entries };
}

/** An event stands under its first report's address (see `eventPath`). */
function pathOf([first]: Entry[]): SitePath {
  if (!first) throw new RangeError("an event has reports");
  return eventPath(first.path);
}

/** The index of events: the newest first, above them those that most outlets report. */
export function toEventIndex({ events }: Archive): EventsPage[] {
  const summary = events.length === 0 ? words.events.none : words.events.count(events.length);
  const newest = [...events].sort((a, b) => compareText(lastDay(b), lastDay(a))).map(toEventItem);
  return spread(PAGES.events, newest, (shown, path, pages) => ({
    ...page(path, words.parts.events, `${summary}.`),
    summary,
    mostCovered: path === PAGES.events && events.length > TOP ? mostCovered(events, TOP) : [],
    newest: shown,
    pages,
  }));
}

/** The events that most outlets report, newer ones first among equals. */
export function mostCovered(events: Event[], most: number): EventItem[] {
  return [...events]
    .sort((a, b) => outletsOf(b).length - outletsOf(a).length || compareText(lastDay(b), lastDay(a)))
    .slice(0, most)
    .map(toEventItem);
}

/** An event under its first report's own title and address (see `eventPath`). */
export function toEventItem(event: Event): EventItem {
  const outlets = outletsOf(event);
  const [first] = event.entries;
  if (!first) throw new RangeError("an event has reports");
  return {
    path: eventPath(first.path),
    title: first.title,
    isSupplied: first.article.headline === null,
    countWords: words.events.reports(event.entries.length, outlets.length),
    outlets,
    span: span(event.entries),
  };
}

function outletsOf({ entries }: Event): string[] {
  return [...new Set(entries.flatMap(({ outlet }) => outlet ?? []))];
}

/** The last day of publication; empty, and so the oldest, where no report has a date. */
function lastDay({ entries }: Event): string {
  return (
    entries
      .flatMap(({ day }) => day ?? [])
      .sort()
      .at(-1) ?? ""
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function reasonsInWords({ entries, reasons }: Event, copies: Archive["copies"]): string[] {
  const copied = entries.flatMap((entry) => copies.get(entry) ?? []).filter((copy) => entries.includes(copy));
  const bounds = entries.filter(({ article }) => !article.datePublished).length;
  const days = span(entries);
  return [
    reasons.length > 0 ? words.ties.alike(reasons) : "",
    days ? words.events.published(days) : "",
    bounds > 0 ? words.events.bounded(bounds) : "",
    copied.length > 0 ? words.events.copied(copied.length) : "",
  ].filter(Boolean);
}
