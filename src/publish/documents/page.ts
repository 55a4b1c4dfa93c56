import { type Entry, leadOf } from "../../archive/index.ts";
import { rootOf, type SitePath } from "../../model/index.ts";
import { words } from "../words.ts";
import type { CopyLink, ListItem, Page } from "./types.ts";

export function page(path: SitePath, title: string, description: string): Page {
  return { path, root: rootOf(path), title, description };
}

/** From the first to the last dated day: `6 September 2022 – 7 September 2022`; empty if none is dated. */
export function span(entries: Entry[]): string {
  const days = entries.flatMap(({ day }) => day ?? []).sort();
  return spanOf(days[0], days.at(-1));
}

/** From one ISO day to another; empty where there is none. */
export function spanOf(first: string | undefined, last: string | undefined): string {
  if (!first || !last) return "";
  return first === last ? words.day(first) : `${words.day(first)} – ${words.day(last)}`;
}

/** `3 artikel · 6 September 2022 – 7 September 2022`. */
export function summarize(entries: Entry[]): string {
  return [words.count.articles(entries.length), span(entries)].filter(Boolean).join(" · ");
}

/** An article as a row; `copies` are folded under it. */
export function toItem({ article, path, title, outlet }: Entry, copies: CopyLink[] = []): ListItem {
  return {
    path,
    title,
    isSupplied: article.headline === null,
    publisher: article.publisher,
    outlet: outlet === article.publisher ? null : outlet,
    published: dateText(article.datePublished),
    bound: article.datePublished ? null : boundOf(article.notBefore),
    lead: leadOf(article),
    copies,
  };
}

export function dateText(iso: string | null): { iso: string; words: string } | null {
  return iso ? { iso, words: words.date(iso) } : null;
}

/** A date that bounds the unknown date of publication from below, in words. */
export function boundOf(notBefore: string | null): string | null {
  return notBefore ? words.common.notBefore(notBefore) : null;
}

/** A title as it is cited: in square brackets where it was supplied. */
export function bracketed({ article, title }: Entry): string {
  return article.headline === null ? `[${title}]` : title;
}
