import { atOnce } from "../model/bytes/index.ts";
import type { Article, Canonical, NameKind, Problem } from "../model/index.ts";
import { groupByYear, type Year } from "./calendar.ts";
import { type Digest, digest } from "./digest.ts";
import { type Entry, enter, isDated } from "./entry.ts";
import { type Group, groupBy } from "./group.ts";
import { groupNames, type Name } from "./names.ts";
import { type Ties, type Traits, traitsReader, tying } from "./relations/index.ts";

/** Articles in order, and the ways to go through them. */
export interface Ordered {
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

/** All articles in order, with what they have to do with one another. */
export interface Archive extends Ordered, Ties {}

/** Orders articles and groups them. Articles whose addresses would meet are left out with a problem. */
export function order(digests: Digest[], canonical: Canonical): { ordered: Ordered; problems: Problem[] } {
  const { entries, problems } = enter(digests, canonical);
  const ordered = {
    entries,
    undated: entries.filter((entry) => !isDated(entry)),
    years: groupByYear(entries),
    outlets: groupBy(entries, ({ outlet }) => (outlet ? [outlet] : [])),
    authors: groupBy(entries, ({ article }) => article.author),
    topics: groupBy(entries, ({ article }) => article.keywords),
    sections: groupBy(entries, ({ article }) => (article.articleSection ? [article.articleSection] : [])),
    withoutOutlet: entries.filter(({ outlet }) => outlet === null),
    names: groupNames(entries, canonical),
  };
  return { ordered, problems };
}

/** Orders articles and ties them, at once. `traitsOf` tells what a `traitsReader` has found in each article. */
export function buildArchive(
  articles: Article[],
  canonical: Canonical,
  traitsOf: (article: Article) => Traits = traitsReader(canonical),
): { archive: Archive; problems: Problem[] } {
  const { ordered, problems } = order(articles.map(digest), canonical);
  return { archive: { ...ordered, ...atOnce(tying(ordered.entries, traitsOf)) }, problems };
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
  type Ties,
  type Traits,
  traitsReader,
  tying,
  unpackTraits,
} from "./relations/index.ts";
export { EXPECTED, type Review, review } from "./review.ts";
