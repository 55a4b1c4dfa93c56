import type { Entry } from "../entry.ts";
import type { Measure } from "./cluster.ts";
import type { Features } from "./numberedFeatures.ts";
import { isService } from "./service.ts";
import { sharedRuns } from "./shingles.ts";
import { likeness, shared, type Vectors } from "./vectors.ts";
import { apart, type Window, windowOf } from "./window.ts";

/** All that is compared of the articles, by their places in the archive. */
export interface Material {
  entries: Entry[];
  features: Features[];
  all: Vectors;
  /** When each can have been published; null too for service pieces, which report no event. */
  windows: (Window | null)[];
}

/**
 * What counts beside the likeness of two whole texts: that of their openings and headlines, quotes that both have,
 * each day between them, and that one outlet seldom tells one thing twice. Weights of a logistic regression on one
 * half of the labelled pairs (tests/events/pairs.tsv), rounded; the outlet's is stricter, because an outlet's own
 * follow-ups were the commonest fault. `npm run eval:events` scores both halves.
 */
const SHARE = { head: 0.7, title: 0.6, quotes: 0.7, day: -0.3, outlet: -0.4 };
/** From which agreement on articles report one event; figures stand in the README. */
export const AGREED: Measure = { middle: 1.12, every: 1.05, circle: 0.48, mean: 0.9 };
/** Two texts that are less alike than this as wholes do not reach it by the rest. */
export const FAINT = 0.2;
/** Days between two reports of one event, at most; what bounds an unknown date counts as `windowOf` says. */
const DAYS = 2;
/** Rare things that both name in headline or opening, at least: a common setting alone joins nothing. */
const NAMED = 4;
/** How rare: of the size of one article in fifty. */
const RARE = 4;
/** Runs of quoted words that both must have before a shared quote counts in full. */
const QUOTED = 20;

export function materialOf(entries: Entry[], features: Features[], all: Vectors): Material {
  const windows = entries.map(({ article }) => (isService(article) ? null : windowOf(article)));
  return { entries, features, all, windows };
}

/** Whether two articles can report one event by their dates; not if either gives no date or reports none. */
export function isTimely({ windows }: Material, one: number, other: number): boolean {
  const [a, b] = [windows[one], windows[other]];
  return Boolean(a && b && apart(a, b) <= DAYS);
}

/** Whether one known outlet published both. */
export function isOneHouse({ entries }: Material, one: number, other: number): boolean {
  const outlet = entries[one]?.outlet ?? null;
  return outlet !== null && outlet === entries[other]?.outlet;
}

/** How well two articles agree on what they report: up to about 4; 0 where their dates or openings forbid it. */
export function agreement(material: Material, one: number, other: number): number {
  const { features, all, windows } = material;
  const [a, b, from, to] = [features[one], features[other], windows[one], windows[other]];
  const [left, right] = [all.vectors[one], all.vectors[other]];
  if (!a || !b || !left || !right || !from || !to || apart(from, to) > DAYS) return 0;
  const named = shared(a.head, b.head);
  if (named.filter((id) => (all.rarities[id] ?? 0) > RARE).length < NAMED) return 0;
  return (
    likeness(left, right) +
    SHARE.head * headLikeness(a.head, b.head, named, all) +
    SHARE.title * titleLikeness(a.title, b.title, all) +
    SHARE.quotes * quoteLikeness(a.quotes, b.quotes) +
    SHARE.day * apart(from, to) +
    (isOneHouse(material, one, other) ? SHARE.outlet : 0)
  );
}

/** How alike two openings are, 0 to 1: the cosine of what they name, each thing once. */
function headLikeness(a: Int32Array, b: Int32Array, both: number[], { rarities }: Vectors): number {
  const squares = (ids: Iterable<number>) => {
    let sum = 0;
    for (const id of ids) sum += (rarities[id] ?? 0) ** 2;
    return sum;
  };
  return squares(both) / (Math.sqrt(squares(a) * squares(b)) || 1);
}

/** How much of what two headlines say both say, 0 to 1. */
function titleLikeness(a: Int32Array, b: Int32Array, { rarities }: Vectors): number {
  const sum = (ids: Iterable<number>) => {
    let total = 0;
    for (const id of ids) total += rarities[id] ?? 0;
    return total;
  };
  const both = sum(shared(a, b));
  return both / (sum(a) + sum(b) - both || 1);
}

/** How much of what the one that quotes less quotes stands in the other's quotes, 0 to 1. */
function quoteLikeness(a: Uint32Array, b: Uint32Array): number {
  return sharedRuns(a, b) / Math.max(QUOTED, Math.min(a.length, b.length));
}
