import type { Feed } from "./feed.ts";
import type { FeedItem } from "./item.ts";

/** The feed as JSON Feed 1.1 (jsonfeed.org), whose addresses are absolute: `siteUrl` ends in `/`. */
export function toJsonFeed({ title, subtitle, page, json, items }: Feed, siteUrl: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    home_page_url: siteUrl + page,
    feed_url: siteUrl + json,
    favicon: `${siteUrl}icon-192.png`,
    language: "id",
    items: items.map((item) => toItem(item, siteUrl)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function toItem(item: FeedItem, siteUrl: string) {
  const { id, path, title, summary, updated, published, authors, keywords } = item;
  return {
    id,
    url: siteUrl + path,
    title,
    content_text: summary,
    ...(published && { date_published: published }),
    date_modified: updated,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(keywords.length > 0 && { tags: keywords }),
  };
}
