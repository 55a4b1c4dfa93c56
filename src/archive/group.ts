import { type Slug, slug } from "../model/index.ts";
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

/** A name as it is spelt, with the group to which it leads and how many articles spell it so. */
interface Spelling {
  name: string;
  count: number;
  slug: Slug;
}

/** Groups articles by the names that they give; spellings that differ only in case or punctuation are one. */
export function groupBy(entries: Entry[], namesOf: (entry: Entry) => string[]): Group[] {
  const spellings = new Map<string, Spelling>();
  const groups = new Map<Slug, Entry[]>();
  for (const entry of entries)
    for (const name of namesOf(entry)) {
      const spelling = spellings.get(name) ?? { name, count: 0, slug: slug(name) };
      if (spelling.count++ === 0) spellings.set(name, spelling);
      const group = groups.get(spelling.slug);
      if (!group) groups.set(spelling.slug, [entry]);
      else if (group.at(-1) !== entry) group.push(entry);
    }
  const ways = gather(spellings.values(), (spelling) => spelling.slug);
  return [...groups]
    .map(([slug, entries]) => ({ name: mostUsed(ways.get(slug) ?? []), slug, entries }))
    .sort((a, b) => a.name.localeCompare(b.name, "id"));
}

function mostUsed(spellings: Spelling[]): string {
  const [first] = spellings.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return first?.name ?? "";
}
