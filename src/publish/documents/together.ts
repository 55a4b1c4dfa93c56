import { type Archive, type Entry, NAME_KINDS, type Name } from "../../archive/index.ts";
import { namePath } from "../../model/index.ts";

/** A name that stands beside another one, and the articles in which both stand. */
export interface Together {
  /** Of the name, in addresses: `tempat/moskwa`. */
  key: string;
  text: string;
  entries: Entry[];
}

/** Finds the articles behind the numbers of "Disebut bersama"; what it looks up is kept for the next name. */
export function togetherFinder({ names }: Pick<Archive, "names">): (name: Name) => Together[] {
  const byKey = new Map(
    NAME_KINDS.flatMap((kind) => names[kind].map((name) => [keyOf(name), name] as const)),
  );
  const found = new Map<string, Set<Entry>>();
  const articlesOf = (key: string) => {
    const articles = found.get(key) ?? new Set(byKey.get(key)?.entries);
    found.set(key, articles);
    return articles;
  };
  return (name) =>
    name.together.map((other) => {
      const key = keyOf(other);
      const articles = articlesOf(key);
      return { key, text: other.name, entries: name.entries.filter((entry) => articles.has(entry)) };
    });
}

/** `tempat/moskwa`. */
export function keyOf({ kind, slug }: Pick<Name, "kind" | "slug">): string {
  return namePath(kind, slug).replace(/\.html$/, "");
}
