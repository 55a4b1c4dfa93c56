import type { Entry } from "../../archive/index.ts";
import { sha256 } from "../../model/bytes/index.ts";
import { type SitePath, shorten } from "../../model/index.ts";
import { bracketed } from "../documents/page.ts";

/** An article in a feed. */
export interface FeedItem {
  id: string;
  path: SitePath;
  title: string;
  summary: string;
  /** When it came into the archive or was published, whichever was later, RFC 3339. */
  updated: string;
  /** RFC 3339; null where the text states a day only, which that cannot say. */
  published: string | null;
  /** Day or time of publication as the text states it, ISO 8601. */
  date: string | null;
  authors: string[];
  keywords: string[];
}

/**
 * The article as feeds show it; null where no date is known of it: a feed demands one, and none is invented. The day
 * on which the curator put it into the archive is a date of that kind.
 */
export function toFeedItem(entry: Entry): FeedItem | null {
  const { article, path, title } = entry;
  const { datePublished, provenance } = article;
  const [updated] = [datePublished ?? [], provenance.added ?? []]
    .flat()
    .map(toTimestamp)
    .sort((a, b) => Date.parse(b) - Date.parse(a));
  if (!updated) return null;
  return {
    id: toUuid(article.hash),
    path,
    title: bracketed(entry),
    summary: shorten(article.alternativeHeadline ?? article.body[0]?.text ?? title),
    updated,
    published: datePublished?.includes("T") ? toTimestamp(datePublished) : null,
    date: datePublished,
    authors: article.author,
    keywords: article.keywords,
  };
}

/** A name for good that needs no address: a UUID of its own making (RFC 9562, version 8) from a SHA-256 in hex. */
export function toUuid(hash: string): string {
  const variant = "89ab".charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join("-")}`;
}

/** The name for good of what has no text of its own. */
export function uuidOf(name: string): string {
  return toUuid(sha256(name));
}

/** As RFC 3339 writes it: a day is its first moment, a time without a zone one of Jakarta, as the archive orders them. */
function toTimestamp(iso: string): string {
  const [day = "", time] = iso.split("T");
  if (time === undefined) return `${day}T00:00:00Z`;
  const [, clock = "", seconds = ":00", zone = "+07:00"] =
    /^(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  return `${day}T${clock}${seconds}${zone}`;
}
