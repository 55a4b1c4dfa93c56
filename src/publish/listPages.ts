import { type Archive, type Entry, NAME_KINDS, type Name } from "../archive/index.ts";
import { formatDate, formatDay } from "../format.ts";
import { authorPath, datePath, namePath, outletPath, PAGES, type SitePath } from "../url.ts";
import { type Cited, citationLinks } from "./cite/index.ts";
import type { Link, ListPage, NameNotes } from "./documents.ts";
import { fold } from "./events/index.ts";
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
  return toSubjects(archive).flatMap((subject) => toPages(subject, archive));
}

/** The lists that are cited as a whole; a day's articles are few, and each has its own files. */
export function toCitedLists(archive: Archive): Cited[] {
  return toSubjects(archive).filter(isCited);
}

function isCited({ kind }: Subject): boolean {
  return kind !== DAY;
}

function toSubjects(archive: Archive): Subject[] {
  const { outlets, authors, undated, entries } = archive;
  const noOutlet = entries.filter(({ article }) => article.publisher === null);
  return [
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
}

/** A name that only one article mentions has no page of its own: it leads to that article. */
export function hasPage({ entries }: Pick<Name, "entries">): boolean {
  return entries.length > 1;
}

/** The kind of the lists of one day each. */
const DAY = "Tanggal";

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
    kind: DAY,
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

function toPages(subject: Subject, archive: Archive): ListPage[] {
  const { path, kind, heading, entries, up, name, previous, next } = subject;
  const summary = summarize(entries);
  const citationFiles = isCited(subject) ? citationLinks(subject) : [];
  return spread(path, fold(entries, archive), (shown, path, pages) => ({
    ...page(path, `${heading} – ${kind}`, `${heading}: ${summary}.`),
    kind,
    heading,
    summary,
    name: name ?? null,
    items: shown.map(({ entry, copies }) => toItem(entry, copies)),
    up,
    pages,
    citationFiles,
    previous: previous ?? null,
    next: next ?? null,
  }));
}
