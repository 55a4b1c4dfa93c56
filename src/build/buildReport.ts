import type { Archive } from "../archive/index.ts";
import type { Article, Problem } from "../model/index.ts";

/** What a build did, for the person who started it. */
export interface BuildReport {
  articles: Article[];
  pages: number;
  indexedPages: number;
  words: number;
  /** In the order of files and lines. */
  problems: Problem[];
  /** The site was written; if not, one of the problems is why, or nothing has changed. */
  written: boolean;
  /** The same site would have been written again: its texts, settings and program are the same, and so are its files. */
  unchanged?: true;
}

/** Tells of a site that was written. */
export function reportSite({ entries }: Archive, pages: number, problems: Problem[]): BuildReport {
  return {
    articles: entries.map(({ article }) => article),
    pages,
    indexedPages: entries.length,
    words: entries.reduce((sum, entry) => sum + entry.words, 0),
    problems,
    written: true,
  };
}

/** Tells why no site was written. */
export function reportNothing(problems: Problem[]): BuildReport {
  return { articles: [], pages: 0, indexedPages: 0, words: 0, problems, written: false };
}
