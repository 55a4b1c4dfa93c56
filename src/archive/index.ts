import type { Article, Canonical, NameKind, Problem } from "../model/index.ts";
import { groupByYear, type Year } from "./calendar.ts";
import { type Digest, digest } from "./digest.ts";
import { type Entry, enter, isDated } from "./entry.ts";
import { type Group, groupBy } from "./group.ts";
import { groupNames, type Name } from "./names.ts";
import { type Relations, relate, type Traits, traitsReader } from "./relations/index.ts";

/** All articles in order, the ways to go through them, and what they have to do with one another. */
export interface Archive extends Relations {
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
 * Orders articles, groups and relates them. Articles whose addresses would meet are left out with a problem. `traitsOf`
 * tells what a `traitsReader` has found in each article.
 */
export function assemble(
  digests: Digest[],
  canonical: Canonical,
  traitsOf: (article: Article) => Traits,
): { archive: Archive; problems: Problem[] } {
  const { entries, problems } = enter(digests, canonical);
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
    ...relate(entries, traitsOf),
  };
  return { archive, problems };
}

/** Assembles an archive of articles that have no digests yet. */
export function buildArchive(
  articles: Article[],
  canonical: Canonical,
  traitsOf: (article: Article) => Traits = traitsReader(canonical),
): { archive: Archive; problems: Problem[] } {
  return assemble(articles.map(digest), canonical, traitsOf);
}

export { type Month, periodsOf, type Year } from "./calendar.ts";
export { type Digest, digest, leadOf } from "./digest.ts";
export { type Entry, enter } from "./entry.ts";
export { gather } from "./gather.ts";
export type { Group } from "./group.ts";
export { NAME_KINDS, type Name } from "./names.ts";
export { copiesOf } from "./relations/copiesOf.ts";
export {
  type Event,
  packTraits,
  type Traits,
  traitsReader,
  unpackTraits,
} from "./relations/index.ts";
export { EXPECTED, type Review, review } from "./review.ts";
