import type { Article } from "../article.ts";
import type { Problem } from "../problem.ts";
import { groupByYear, type Year } from "./calendar.ts";
import { type Canonical, type Entry, enter, isDated, type NameKind } from "./entry.ts";
import { type Ties, type Traits, tie, traitsReader } from "./events/index.ts";
import { type Group, groupBy } from "./group.ts";
import { groupNames, type Name } from "./names.ts";

/** All articles in order, and the ways to go through them. */
export interface Archive extends Ties {
  /** Newest first; articles without a date stand after all others, by file name. */
  entries: Entry[];
  undated: Entry[];
  years: Year[];
  outlets: Group[];
  authors: Group[];
  /** By what the texts call their topics (`keywords`) and their section of the outlet. */
  topics: Group[];
  sections: Group[];
  /** Articles whose text names no outlet. */
  withoutOutlet: Entry[];
  names: Record<NameKind, Name[]>;
}

/**
 * Orders articles and groups them. Articles whose addresses would meet are left out with a problem. `traitsOf` tells what
 * a `traitsReader` has found in each article.
 */
export function buildArchive(
  articles: Article[],
  canonical: Canonical,
  traitsOf: (article: Article) => Traits = traitsReader(canonical),
): { archive: Archive; problems: Problem[] } {
  const { entries, problems } = enter(articles, canonical);
  const archive = {
    entries,
    undated: entries.filter((entry) => !isDated(entry)),
    years: groupByYear(entries),
    outlets: groupBy(entries, ({ outlet }) => (outlet ? [outlet] : [])),
    authors: groupBy(entries, ({ article }) => article.author),
    topics: groupBy(entries, ({ article }) => article.keywords),
    sections: groupBy(entries, ({ article }) => (article.articleSection ? [article.articleSection] : [])),
    withoutOutlet: entries.filter(({ outlet }) => outlet === null),
    names: groupNames(entries, canonical),
    ...tie(entries, traitsOf),
  };
  return { archive, problems };
}

export { type Month, periodsOf, type Year } from "./calendar.ts";
export { type Canonical, type Entry, enter, type NameKind } from "./entry.ts";
export {
  type Event,
  packTraits,
  type Ties,
  type Traits,
  traitsReader,
  unpackTraits,
} from "./events/index.ts";
export { gather } from "./gather.ts";
export type { Group } from "./group.ts";
export { NAME_KINDS, type Name } from "./names.ts";
export { EXPECTED, type Review, review } from "./review.ts";
