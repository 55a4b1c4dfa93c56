import { sha256 } from "../model/bytes/index.ts";
import {
  type Article,
  articlePath,
  type Canonical,
  type Problem,
  type SitePath,
  shownFileOf,
} from "../model/index.ts";
import type { Digest } from "./digest.ts";

/** An article in its place in the archive. */
export interface Entry {
  article: Article;
  /** A hash of all that an entry is: entries with the same are the same to every reader. */
  id: string;
  /** Words of the clean body. */
  words: number;
  path: SitePath;
  /** The headline, or the title that was supplied for want of one. */
  title: string;
  /** The name under which its outlet is listed; the article keeps it as the text writes it. */
  outlet: string | null;
  /** Day of publication in the article's own zone, null if unknown. */
  day: string | null;
}

/** Gives each article its address and puts all in order, newest first, undated ones last. */
export function enter(digests: Digest[], canonical: Canonical): { entries: Entry[]; problems: Problem[] } {
  const taken = new Map<SitePath, Article>();
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  for (const digest of digests) {
    const entry = toEntry(digest, canonical);
    const other = taken.get(entry.path);
    if (other) problems.push(sameAddress(digest.article, other));
    else entries.push(entry);
    taken.set(entry.path, other ?? digest.article);
  }
  return { entries: newestFirst(entries), problems };
}

function toEntry({ article, content, words }: Digest, canonical: Canonical): Entry {
  const title = article.headline ?? article.suppliedTitle ?? shownFileOf(article);
  const place = {
    path: articlePath(title, article),
    title,
    outlet: publisherOf(article, canonical),
    day: article.datePublished?.slice(0, 10) ?? null,
  };
  const id = sha256(JSON.stringify([content, place])).slice(0, 32);
  return { article, id, words, ...place };
}

function publisherOf({ publisher }: Article, canonical: Canonical): string | null {
  return publisher && canonical("outlets", publisher);
}

export function isDated(entry: Entry): entry is Entry & { day: string } {
  return entry.day !== null;
}

function newestFirst(entries: Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, moment: instant(entry) }))
    .sort((a, b) => compare(b.moment, a.moment) || compare(a.entry.article.file, b.entry.article.file))
    .map(({ entry }) => entry);
}

/**
 * The moment of publication in UTC, for order across zones. A date alone counts as its day's start, a time without a
 * zone as one of Jakarta: the zone of the machine that builds must not matter.
 */
function instant({ article }: Entry): string {
  const { datePublished } = article;
  if (!datePublished) return "";
  if (!datePublished.includes("T")) return datePublished;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.test(datePublished) ? "" : "+07:00";
  return new Date(datePublished + zone).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sameAddress({ file }: Article, other: Article): Problem {
  const reason = `would have the same address as ${other.file} and was left out; give one of them another headline in its front matter`;
  return { file, line: 1, rule: "same-address", severity: "error", reason };
}
