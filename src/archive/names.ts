import { type Slug, slug } from "../url.ts";
import type { Canonical, Entry, NameKind } from "./entry.ts";
import { gather } from "./gather.ts";
import { type Group, groupBy } from "./group.ts";

export const NAME_KINDS: readonly NameKind[] = ["people", "places", "organizations"];

/** A person, place or organisation with the articles that mention it. */
export interface Name extends Group {
  kind: NameKind;
  /** Other forms that stand in the texts, in alphabetical order. */
  variants: string[];
  /** Names that stand in the same articles, most often first. */
  together: { kind: NameKind; slug: Slug; name: string; count: number }[];
}

/** Names listed together with another one, at most. */
const TOGETHER = 12;

interface Use {
  kind: NameKind;
  slug: Slug;
  name: string;
  form: string;
}

/** Groups articles by the names that they mention; each kind in the order of how many articles there are. */
export function groupNames(entries: Entry[], canonical: Canonical): Record<NameKind, Name[]> {
  const uses = new Map(entries.map((entry) => [entry, usesOf(entry, canonical)]));
  const groupsOf = (kind: NameKind) => {
    const ofKind = (entry: Entry) => (uses.get(entry) ?? []).filter((use) => use.kind === kind);
    const forms = gather(entries.flatMap(ofKind), (use) => use.slug);
    return groupBy(entries, (entry) => ofKind(entry).map(({ name }) => name))
      .map((group) => ({
        ...group,
        kind,
        variants: variantsOf(group.name, forms.get(group.slug) ?? []),
        together: togetherWith(group, kind, uses),
      }))
      .sort((a, b) => b.entries.length - a.entries.length);
  };
  return { people: groupsOf("people"), places: groupsOf("places"), organizations: groupsOf("organizations") };
}

function usesOf({ article }: Entry, canonical: Canonical): Use[] {
  return NAME_KINDS.flatMap((kind) =>
    article.mentions[kind].map((form) => {
      const name = canonical(kind, form);
      return { kind, slug: slug(name), name, form };
    }),
  );
}

function variantsOf(name: string, uses: Use[]): string[] {
  return [...new Set(uses.map(({ form }) => form))].filter((form) => form !== name).sort();
}

function togetherWith(group: Group, kind: NameKind, uses: Map<Entry, Use[]>): Name["together"] {
  if (group.entries.length < 2) return [];
  const others = group.entries
    .flatMap((entry) => uses.get(entry) ?? [])
    .filter((use) => use.kind !== kind || use.slug !== group.slug);
  return [...gather(others, (use) => `${use.kind}/${use.slug}`).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], count: same.length }] : []))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, TOGETHER)
    .map(({ kind, slug, name, count }) => ({ kind, slug, name, count }));
}
