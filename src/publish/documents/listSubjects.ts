import {
  type Archive,
  type Entry,
  type Group,
  NAME_KINDS,
  type Name,
  type Year,
} from "../../archive/index.ts";
import {
  authorPath,
  datePath,
  namePath,
  PAGES,
  partPath,
  type SitePath,
  type Slug,
  sectionPath,
  topicPath,
} from "../../model/index.ts";
import { words } from "../words.ts";
import { type Outlet, partsOf, toOutlets, UNDATED } from "./outletsByTime.ts";
import { dateText } from "./page.ts";
import { keyOf } from "./together.ts";
import type { Link, NameNotes } from "./types.ts";

/** What a list is about; the rest follows from its articles. */
export interface Subject {
  path: SitePath;
  kind: string;
  heading: string;
  entries: Entry[];
  up: Link;
  /** Its articles are a part of another list's, by time: such lists are many, and are not cited as a whole. */
  isPart?: true;
  hasFeed?: true;
  name?: NameNotes;
  /** The name that it is about. */
  about?: Name;
  previous?: Link | null;
  next?: Link | null;
}

/** Every list of articles: all of them, by outlet, author, topic, section, name, time, and the undated ones. */
export function toSubjects(archive: Archive): Subject[] {
  const { authors, topics, sections, undated, withoutOutlet, entries } = archive;
  const outlets = toOutlets(archive).filter(({ path }) => path !== PAGES.noOutlet);
  const noOutlet = { name: words.count.noOutlet, path: PAGES.noOutlet, entries: withoutOutlet };
  return [
    { path: PAGES.all, kind: words.parts.archive, heading: words.lists.all, entries, up: up("home") },
    ...[...outlets, noOutlet].flatMap(outletSubjects),
    ...authors.map((author) => groupSubject(author, up("authors"), authorPath)),
    ...topics.map((topic) => groupSubject(topic, up("topics"), topicPath)),
    ...sections.map((section) => groupSubject(section, up("sections"), sectionPath)),
    ...NAME_KINDS.flatMap((kind) => archive.names[kind].filter(hasPage).map(nameSubject)),
    ...daySubjects(archive),
    ...archive.years.map(yearSubject),
    {
      path: PAGES.undated,
      kind: words.parts.archive,
      heading: words.common.undated,
      entries: undated,
      up: up("calendar"),
    },
  ];
}

/** A name that only one article mentions has no page of its own: it leads to that article. */
export function hasPage({ entries }: Pick<Name, "entries">): boolean {
  return entries.length > 1;
}

/** Leads from a list to the page that it hangs from. */
function up(part: "home" | "outlets" | "authors" | "topics" | "sections" | "calendar"): Link {
  return { text: words.parts[part], path: PAGES[part] };
}

/** The list of an outlet and those of its years, of its months and of what it did not date. */
function outletSubjects(outlet: Outlet): Subject[] {
  const { name, path, entries } = outlet;
  const parts = partsOf(outlet).map(({ part, path: partPath, entries }): Subject => {
    const heading = `${name}, ${part === UNDATED ? words.count.spanless : words.date(part)}`;
    return {
      path: partPath,
      kind: words.parts.outlets,
      heading,
      entries,
      up: { text: name, path },
      isPart: true,
    };
  });
  const whole: Subject = { path, kind: words.parts.outlets, heading: name, entries, up: up("outlets") };
  return [path === PAGES.noOutlet ? whole : { ...whole, hasFeed: true }, ...parts];
}

function groupSubject({ slug, name, entries }: Group, up: Link, pathOf: (slug: Slug) => SitePath): Subject {
  return { path: pathOf(slug), kind: up.text, heading: name, entries, up };
}

function nameSubject(name: Name): Subject {
  const { kind, slug, entries, variants, together } = name;
  const path = namePath(kind, slug);
  const days = entries.flatMap(({ day }) => day ?? []).sort();
  return {
    path,
    kind: words.nameKinds[kind],
    heading: name.name,
    entries,
    up: { text: words.nameKinds[kind], path: PAGES[kind] },
    hasFeed: true,
    name: {
      variants,
      first: dateText(days[0] ?? null),
      last: dateText(days.at(-1) ?? null),
      // A name that stands beside this one in two articles has a page.
      together: together.map((other) => ({
        text: other.name,
        path: namePath(other.kind, other.slug),
        countWords: words.count.articles(other.count),
        // Where they are all articles of this name, its list is the answer; else what the list shows by this choice.
        articles: path + (other.count < entries.length ? `?bersama=${keyOf(other)}` : ""),
      })),
    },
    about: name,
  };
}

function daySubjects({ years }: Archive): Subject[] {
  const days = [...years].reverse().flatMap(({ months }) => months.flatMap((month) => month.days));
  return days.map(({ day, entries }, index) => ({
    path: datePath(day),
    kind: words.parts.dates,
    heading: words.date(day),
    entries,
    up: { text: words.date(day.slice(0, 7)), path: datePath(day.slice(0, 7)) },
    isPart: true,
    previous: dayLink(days[index - 1]),
    next: dayLink(days[index + 1]),
  }));
}

function dayLink(date: { day: string } | undefined): Link | null {
  return date ? { text: words.day(date.day), path: datePath(date.day) } : null;
}

/** All articles of a year in one list, newest first: its own page shows the calendar. */
function yearSubject({ year, months }: Year): Subject {
  const days = months.flatMap((month) => month.days).reverse();
  return {
    path: yearListPath(year),
    kind: words.parts.dates,
    heading: words.lists.ofYear(year),
    entries: days.flatMap(({ entries }) => entries),
    up: { text: year, path: datePath(year) },
    isPart: true,
  };
}

function yearListPath(year: string): SitePath {
  return partPath(datePath(year), "semua");
}

/** How many articles a year has, as words that lead to the list of them. */
export function toYearList({ year, count }: Year): Link & { path: SitePath } {
  return { text: words.count.articles(count), path: yearListPath(year) };
}
