import type { Archive, Entry, Group } from "../archive/index.ts";
import { formatDate, formatDay } from "../format.ts";
import { authorPath, datePath, outletPath, PAGES, type SitePath } from "../url.ts";
import type { IndexPage, Link, ListPage } from "./documents.ts";
import { countArticles, page, span, summarize, toItem } from "./page.ts";

/** Every page that lists articles: outlets, authors, days, the undated ones, those without an outlet. */
export function toListPages({ outlets, authors, years, undated, entries }: Archive): ListPage[] {
  const days = [...years].reverse().flatMap(({ months }) => months.flatMap((month) => month.days));
  const noOutlet = entries.filter(({ article }) => article.publisher === null);
  return [
    ...outlets.map((outlet) =>
      listPage(outletPath(outlet.slug), "Penerbit", outlet.name, outlet.entries, UP.outlets),
    ),
    ...authors.map((author) =>
      listPage(authorPath(author.slug), "Penulis", author.name, author.entries, UP.authors),
    ),
    ...days.map(({ day, entries }, index) => ({
      ...listPage(datePath(day), "Tanggal", formatDate(day), entries, upFromDay(day)),
      previous: dayLink(days[index - 1]),
      next: dayLink(days[index + 1]),
    })),
    listPage(PAGES.undated, "Arsip", "Tanpa tanggal", undated, UP.calendar),
    listPage(PAGES.noOutlet, "Penerbit", "Tanpa penerbit", noOutlet, UP.outlets),
  ];
}

export function toOutletIndex({ outlets, entries }: Archive): IndexPage {
  const unknown = entries.filter(({ article }) => article.publisher === null);
  const rows = outlets.map((outlet) => row(outlet, outletPath(outlet.slug)));
  const rest = unknown.length > 0 ? [row({ name: "Tanpa penerbit", entries: unknown }, PAGES.noOutlet)] : [];
  return index(PAGES.outlets, "Penerbit", `${outlets.length} penerbit yang disebut dalam naskah`, [
    ...rows,
    ...rest,
  ]);
}

export function toAuthorIndex({ authors }: Archive): IndexPage {
  const rows = authors.map((author) => row(author, authorPath(author.slug)));
  return index(PAGES.authors, "Penulis", `${authors.length} penulis yang disebut dalam naskah`, rows);
}

const UP = {
  outlets: { text: "Penerbit", path: PAGES.outlets },
  authors: { text: "Penulis", path: PAGES.authors },
  calendar: { text: "Kalender", path: PAGES.calendar },
};

function upFromDay(day: string): Link {
  return { text: formatDate(day.slice(0, 7)), path: datePath(day.slice(0, 7)) };
}

function dayLink(date: { day: string } | undefined): Link | null {
  return date ? { text: formatDay(date.day), path: datePath(date.day) } : null;
}

function listPage(path: SitePath, kind: string, heading: string, entries: Entry[], up: Link): ListPage {
  const summary = summarize(entries);
  return {
    ...page(path, `${heading} – ${kind}`, `${heading}: ${summary}.`),
    kind,
    heading,
    summary,
    items: entries.map(toItem),
    up,
    previous: null,
    next: null,
  };
}

function index(path: SitePath, heading: string, summary: string, rows: IndexPage["rows"]): IndexPage {
  return { ...page(path, heading, `${summary}.`), heading, summary, rows };
}

function row({ name, entries }: Pick<Group, "name" | "entries">, path: SitePath): IndexPage["rows"][number] {
  return {
    name,
    path,
    count: entries.length,
    countWords: countArticles(entries.length),
    span: span(entries),
  };
}
