import { slug } from "../../model/index.ts";
import type { List } from "../index/filterTables.ts";
import type { ArchiveIndex, Stretch } from "../pagefind/index.ts";
import { sumUp } from "../query/filterPages.ts";
import { INDEX_FILES, LISTS, type Steps, type StoredFilter, stepsOf } from "../query/stored.ts";

/** The filters of several archives as one's. A value that they write differently stands as most articles have it. */
export function joinTables(indexes: ArchiveIndex[], stretches: Stretch[][]): [List, StoredFilter][] {
  return LISTS.map((list) => {
    const values = new Map<string, { pages: number[]; counts: Map<string, number> }>();
    for (const [number, index] of indexes.entries()) {
      const table = index.read<StoredFilter>(INDEX_FILES.filter(list));
      for (const [value, steps] of Object.entries(table)) {
        const key = keyOf(list, value);
        const known = values.get(key) ?? { pages: [], counts: new Map<string, number>() };
        const pages = toPages(steps, stretches[number] ?? []);
        for (const page of pages) known.pages.push(page);
        known.counts.set(value, (known.counts.get(value) ?? 0) + pages.length);
        values.set(key, known);
      }
    }
    const table = [...values.values()].map(({ pages, counts }): [string, Steps] => {
      const [[value = ""] = []] = [...counts].sort(([, a], [, b]) => b - a);
      return [value, stepsOf(pages)];
    });
    return [list, Object.fromEntries(table)];
  });
}

/** Titles of events are those of their first reports, and are as they are; all else has a page by its slug. */
function keyOf(list: List, value: string): string {
  return list === "peristiwa" ? value : slug(value);
}

function toPages(steps: Steps, stretches: Stretch[]): number[] {
  return sumUp(steps).flatMap((page) => {
    const at = stretches.find(({ first, end }) => page >= first && page < end);
    return at ? page + at.before : [];
  });
}
