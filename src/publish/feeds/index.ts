import type { Archive, Entry } from "../../archive/index.ts";
import { feedPath, readSiteUrl, rootOf, type Settings, type SitePath } from "../../model/index.ts";
import type { FeedLink, TextFile } from "../documents/types.ts";
import { atomWriter } from "./atom.ts";
import { toFeeds } from "./feed.ts";
import { toFeedItem } from "./item.ts";
import { toJsonFeed } from "./jsonFeed.ts";

/**
 * The feeds of the archive and of every outlet, name and event that has a page: Atom, whose links may be relative,
 * and JSON Feed where the site's address is known.
 */
export function* feedFiles(archive: Archive, settings: Settings): Generator<TextFile> {
  const { url } = readSiteUrl(settings);
  const writers = new Map<string, ReturnType<typeof atomWriter>>();
  for (const feed of toFeeds(archive, settings)) {
    const base = url ?? rootOf(feed.atom);
    const write = writers.get(base) ?? atomWriter(base);
    writers.set(base, write);
    yield { path: feed.atom, text: write(feed) };
    if (url) yield { path: feed.json, text: toJsonFeed(feed, url) };
  }
}

/** Links to the feeds of the page at `path`, which is about these articles; none where none of them is dated. */
export function feedLinks(path: SitePath, entries: Entry[], url: string | null): FeedLink[] {
  if (!entries.some(toFeedItem)) return [];
  return [
    { text: "Atom", path: feedPath(path, "xml"), type: "application/atom+xml" },
    ...(url ? [{ text: "JSON Feed", path: feedPath(path, "json"), type: "application/feed+json" }] : []),
  ];
}
