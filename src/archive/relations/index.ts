import type { Article } from "../../model/index.ts";
import type { Entry } from "../entry.ts";
import { AGREED, agreement, FAINT, isOneHouse, isTimely, type Material, materialOf } from "./agreement.ts";
import type { Traits } from "./articleFeatures.ts";
import { cluster, type Pair } from "./cluster.ts";
import { findCopies } from "./copies.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";
import { featuresOf } from "./numberedFeatures.ts";
import { reasonsFor } from "./reasons.ts";
import { relater } from "./related.ts";
import { type Vectors, weigh } from "./vectors.ts";

/** Shared things that are looked through for those that most reports name. */
const ALL = 24;

/** Reports of one event from two outlets or more. */
export interface Event {
  /** In the order of their dates: dated ones first, then by the bound of the unknown date. */
  entries: Entry[];
  /** What all or most of them name: `Korea Utara`, `roket`. */
  reasons: string[];
}

export interface Related {
  entry: Entry;
  /** What both name: `Budanov`, `Kursk`. */
  reasons: string[];
}

/** What articles have to do with one another. */
export interface Relations {
  /** The near copies of an article, by the one that came first. */
  copies: Map<Entry, Entry[]>;
  events: Event[];
  related: Map<Entry, Related[]>;
}

/** Finds near copies, events and related articles in one pass over an index of what is rare in each article. */
export function relate(entries: Entry[], traitsOf: (article: Article) => Traits): Relations {
  const { features, keys } = featuresOf(entries.map(({ article }) => traitsOf(article)));
  const copies = findCopies(
    entries,
    features.map(({ shingles }) => shingles),
  );
  const all = weigh(features, keys);
  const material = materialOf(entries, features, all);
  const { pairs, likest } = compare(material);
  const groups = cluster(pairs, AGREED, (a, b) => agreement(material, a, b));
  const events = groups.flatMap((group) => eventOf(material, entries, group));
  return {
    copies,
    events,
    related: findRelated(all, entries, likest, [...events.map(membersOf), ...together(copies)]),
  };
}

/** The pairs that may report one event, and for each article those that are likest to it. */
function compare(material: Material): { pairs: Pair[]; likest: Neighbour[][] } {
  const pairs: Pair[] = [];
  const likest: Neighbour[][] = [];
  for (const { any, near } of neighboursOf(material.all, (a, b) => isTimely(material, a, b))) {
    const one = likest.push(any) - 1;
    for (const { at, likeness } of near)
      if (likeness > FAINT)
        pairs.push({
          one,
          other: at,
          agreement: agreement(material, one, at),
          isOneHouse: isOneHouse(material, one, at),
        });
  }
  return { pairs, likest };
}

function membersOf({ entries }: Event): Entry[] {
  return entries;
}

function together(copies: Map<Entry, Entry[]>): Entry[][] {
  return [...copies].map(([first, more]) => [first, ...more]);
}

/** An event, if two outlets that are known report it: one outlet alone corroborates nothing. */
function eventOf(material: Material, entries: Entry[], group: number[]): Event[] {
  const members = [...group].sort((a, b) => when(material, a) - when(material, b) || b - a);
  const outlets = new Set(members.flatMap((at) => entries[at]?.outlet ?? []));
  if (outlets.size < 2) return [];
  const [middle = 0, ...others] = group;
  const counts = new Map<string, number>();
  for (const other of others)
    for (const reason of reasonsFor(material.all, middle, other, ALL))
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].filter(([, count]) => count * 2 > others.length).sort(([, m], [, n]) => n - m);
  return [
    {
      entries: members.flatMap((at) => entries[at] ?? []),
      reasons: reasons.slice(0, 7).map(([reason]) => reason),
    },
  ];
}

/** For the order of reports: the dated ones by the archive's order, the others behind them by their bound. */
function when({ entries, windows }: Material, at: number): number {
  const days = 1e6;
  return entries[at]?.article.datePublished ? (windows[at]?.from ?? 0) : days + (windows[at]?.from ?? 0);
}

/** The related articles of each, without those of its own groups: its event's reports and its copies stand elsewhere. */
function findRelated(
  all: Vectors,
  entries: Entry[],
  likest: Neighbour[][],
  groups: Entry[][],
): Map<Entry, Related[]> {
  const kin = new Map<Entry, Set<Entry>>();
  for (const group of groups)
    for (const entry of group) kin.set(entry, new Set([...(kin.get(entry) ?? []), ...group]));
  const related = new Map<Entry, Related[]>();
  const relatedTo = relater(all);
  for (const [one, entry] of entries.entries()) {
    const isOther = (at: number) => !entries[at] || !kin.get(entry)?.has(entries[at]);
    const found = relatedTo(one, likest[one] ?? [], isOther).flatMap(({ at, reasons }) => {
      const other = entries[at];
      return other ? [{ entry: other, reasons }] : [];
    });
    if (found.length > 0) related.set(entry, found);
  }
  return related;
}

export { type Traits, traitsReader } from "./articleFeatures.ts";
export { packTraits, unpackTraits } from "./pack.ts";
