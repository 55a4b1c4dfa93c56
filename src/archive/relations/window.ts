import type { Article } from "../../model/index.ts";

/** When an article can have been published, in days since 1970. */
export interface Window {
  from: number;
  to: number;
}

/**
 * Days that a story's own latest date (`notBefore`) may lie before its publication: news is reported within
 * three days of the day that it names, or it is no news.
 */
const SLACK = 3;
const DAY = 86_400_000;

/** The days on which an article can have been published; null if it names none at all. */
export function windowOf({ datePublished, notBefore }: Article): Window | null {
  if (datePublished) return { from: dayNumber(datePublished), to: dayNumber(datePublished) };
  return notBefore ? { from: dayNumber(notBefore), to: dayNumber(notBefore) + SLACK } : null;
}

/** Days that lie between two windows; 0 where they meet. */
export function apart(a: Window, b: Window): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

function dayNumber(iso: string): number {
  return Math.floor(Date.parse(iso.slice(0, 10)) / DAY);
}
