import { type Slug, slug } from "../url.ts";
import type { Entry } from "./entry.ts";
import { gather } from "./gather.ts";

/** The articles that have a name in common: an outlet's, an author's. */
export interface Group {
  /** The spelling that most articles use. */
  name: string;
  slug: Slug;
  /** In the archive's order. */
  entries: Entry[];
}

/** Groups articles by the names that they give; spellings that differ only in case or punctuation are one. */
export function groupBy(entries: Entry[], namesOf: (entry: Entry) => string[]): Group[] {
  const uses = entries.flatMap((entry) => namesOf(entry).map((name) => ({ name, entry })));
  return [...gather(uses, ({ name }) => slug(name))]
    .map(([key, group]) => ({
      name: mostUsed(group.map(({ name }) => name)),
      slug: key,
      entries: [...new Set(group.map(({ entry }) => entry))],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "id"));
}

function mostUsed(names: string[]): string {
  const spellings = [...gather(names, (name) => name)];
  const [first] = spellings.sort(([a, { length: m }], [b, { length: n }]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
