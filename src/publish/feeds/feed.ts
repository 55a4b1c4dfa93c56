import { type Archive, type Entry, NAME_KINDS } from "../../archive/index.ts";
import {
  eventPath,
  feedPath,
  namePath,
  outletPath,
  PAGES,
  type Settings,
  type SitePath,
} from "../../model/index.ts";
import { hasPage } from "../documents/listSubjects.ts";
import { bracketed } from "../documents/page.ts";
import { words } from "../words.ts";
import { type FeedItem, toFeedItem, uuidOf } from "./item.ts";

/** Articles of a feed at most. */
const NEWEST = 50;

/** The newest articles of the archive, an outlet, a name or an event. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  /** Of its newest article, RFC 3339. */
  updated: string;
  /** Name of the archive. */
  archive: string;
  /** The page that shows the same. */
  page: SitePath;
  atom: SitePath;
  json: SitePath;
  /** Newest first. */
  items: FeedItem[];
}

interface Subject {
  title: string;
  page: SitePath;
  entries: Entry[];
}

/** All feeds, one after the other. What only undated articles are about has none: see `toFeedItem`. */
export function* toFeeds(archive: Archive, settings: Settings): Generator<Feed> {
  const items = new Map(archive.entries.map((entry) => [entry, toFeedItem(entry)]));
  for (const subject of subjectsOf(archive, settings)) {
    const feed = toFeed(subject, items, settings);
    if (feed) yield feed;
  }
}

function subjectsOf(archive: Archive, { title }: Settings): Subject[] {
  const of = (name: string) => `${name} · ${title}`;
  return [
    { title, page: PAGES.home, entries: archive.entries },
    ...archive.outlets.map(({ name, slug, entries }) => ({
      title: of(name),
      page: outletPath(slug),
      entries,
    })),
    ...NAME_KINDS.flatMap((kind) => archive.names[kind].filter(hasPage)).map(
      ({ kind, name, slug, entries }) => ({
        title: of(name),
        page: namePath(kind, slug),
        entries,
      }),
    ),
    ...archive.events.flatMap(({ entries }) => {
      const [first] = entries;
      return first ? [{ title: of(bracketed(first)), page: eventPath(first.path), entries }] : [];
    }),
  ];
}

function toFeed(
  { title, page, entries }: Subject,
  items: Map<Entry, FeedItem | null>,
  settings: Settings,
): Feed | null {
  const dated = entries.flatMap((entry) => items.get(entry) ?? []);
  const newest = dated.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated)).slice(0, NEWEST);
  const [first] = newest;
  if (!first) return null;
  return {
    id: uuidOf(`${settings.url ?? settings.title}\n${page}`),
    title,
    subtitle: subtitleOf(settings.description, newest.length, entries.length, entries.length - dated.length),
    updated: first.updated,
    archive: settings.title,
    page,
    atom: feedPath(page, "xml"),
    json: feedPath(page, "json"),
    items: newest,
  };
}

/** What the feed is a part of, and what is not in it. */
function subtitleOf(description: string, shown: number, all: number, undated: number): string {
  const part = shown < all - undated ? words.feeds.newest(words.number(shown), words.number(all)) : "";
  const without = undated > 0 ? words.feeds.undated(words.number(undated)) : "";
  return [description, part, without].filter(Boolean).join(" ");
}
