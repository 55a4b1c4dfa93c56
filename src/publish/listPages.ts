import { type Archive, type Entry, NAME_KINDS, type Name } from "../archive/index.ts";
import { formatDate, formatDay } from "../format.ts";
import { authorPath, datePath, namePath, outletPath, PAGES, type SitePath } from "../url.ts";
import type { Link, ListPage, NameNotes } from "./documents.ts";
import { countArticles, dateText, page, summarize, toItem } from "./page.ts";
import { spread } from "./pages.ts";
import { NAME_KIND_NAMES } from "./words.ts";

/** What a list is about; the rest follows from its articles. */
interface Subject {
  path: SitePath;
  kind: string;
  heading: string;
  entries: Entry[];
  up: Link;
  name?: NameNotes;
  previous?: Link | null;
  next?: Link | null;
}

/** Every page that lists articles: all of them, outlets, authors, names, days, the undated ones. */
export function toListPages(archive: Archive): ListPage[] {
  const { outlets, authors, undated, entries } = archive;
  const noOutlet = entries.filter(({ article }) => article.publisher === null);
  const subjects: Subject[] = [
    { path: PAGES.all, kind: "Arsip", heading: "Semua berita", entries, up: UP.home },
    ...outlets.map(({ slug, name, entries }) => ({
      path: outletPath(slug),
      kind: "Penerbit",
      heading: name,
      entries,
      up: UP.outlets,
    })),
    ...authors.map(({ slug, name, entries }) => ({
      path: authorPath(slug),
      kind: "Penulis",
      heading: name,
      entries,
      up: UP.authors,
    })),
    ...NAME_KINDS.flatMap((kind) => archive.names[kind].filter(hasPage).map(nameSubject)),
    ...daySubjects(archive),
    { path: PAGES.undated, kind: "Arsip", heading: "Tanpa tanggal", entries: undated, up: UP.calendar },
    { path: PAGES.noOutlet, kind: "Penerbit", heading: "Tanpa penerbit", entries: noOutlet, up: UP.outlets },
  ];
  return subjects.flatMap(toPages);
}

/** A name that only one article mentions has no page of its own: it leads to that article. */
export function hasPage({ entries }: Pick<Name, "entries">): boolean {
  return entries.length > 1;
}

const UP = {
  home: { text: "Beranda", path: PAGES.home },
  outlets: { text: "Penerbit", path: PAGES.outlets },
  authors: { text: "Penulis", path: PAGES.authors },
  calendar: { text: "Kalender", path: PAGES.calendar },
};

function nameSubject({ kind, slug, name, entries, variants, together }: Name): Subject {
  const days = entries.flatMap(({ day }) => day ?? []).sort();
  return {
    path: namePath(kind, slug),
    kind: NAME_KIND_NAMES[kind],
    heading: name,
    entries,
    up: { text: NAME_KIND_NAMES[kind], path: PAGES[kind] },
    name: {
      variants,
      first: dateText(days[0] ?? null),
      last: dateText(days.at(-1) ?? null),
      // A name that stands beside this one in two articles has a page.
      together: together.map((other) => ({
        text: other.name,
        path: namePath(other.kind, other.slug),
        countWords: countArticles(other.count),
      })),
    },
  };
}

function daySubjects({ years }: Archive): Subject[] {
  const days = [...years].reverse().flatMap(({ months }) => months.flatMap((month) => month.days));
  return days.map(({ day, entries }, index) => ({
    path: datePath(day),
    kind: "Tanggal",
    heading: formatDate(day),
    entries,
    up: { text: formatDate(day.slice(0, 7)), path: datePath(day.slice(0, 7)) },
    previous: dayLink(days[index - 1]),
    next: dayLink(days[index + 1]),
  }));
}

function dayLink(date: { day: string } | undefined): Link | null {
  return date ? { text: formatDay(date.day), path: datePath(date.day) } : null;
}

function toPages({ path, kind, heading, entries, up, name, previous, next }: Subject): ListPage[] {
  const summary = summarize(entries);
  return spread(path, entries, (shown, path, pages) => ({
    ...page(path, `${heading} – ${kind}`, `${heading}: ${summary}.`),
    kind,
    heading,
    summary,
    name: name ?? null,
    items: shown.map(toItem),
    up,
    pages,
    previous: previous ?? null,
    next: next ?? null,
  }));
}
