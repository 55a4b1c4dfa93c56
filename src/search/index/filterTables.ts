import { type Archive, type Entry, NAME_KINDS } from "../../archive/index.ts";
import { LISTS, type StoredDays, type StoredFilter, stepsOf } from "../query/stored.ts";

export type List = (typeof LISTS)[number];

/** What an article has no outlet is filed under. */
const NO_OUTLET = "Tanpa penerbit";
/** A name that stands in one article only is found by its words. */
const LEAST = 2;

/** The filters of an archive whose pages come in the order of `entries`. */
export function tablesOf(archive: Archive, entries: Entry[]): [List, StoredFilter][] {
  const numbers = new Map(entries.map((entry, page) => [entry, page]));
  const groups = groupsOf(archive);
  return LISTS.map((list) => [
    list,
    Object.fromEntries(
      groups[list].map(({ name, entries }) => [
        name,
        stepsOf(entries.flatMap((entry) => numbers.get(entry) ?? [])),
      ]),
    ),
  ]);
}

/** How many pages each day has. */
export function daysOf(entries: Entry[]): StoredDays {
  const days = new Map<string, number>();
  for (const { day } of entries) if (day !== null) days.set(day, (days.get(day) ?? 0) + 1);
  return { undated: entries.filter(({ day }) => day === null).length, days: [...days] };
}

interface Values {
  name: string;
  entries: Entry[];
}

function groupsOf(archive: Archive): Record<List, Values[]> {
  const { entries, outlets, authors, topics, sections, names, events } = archive;
  const [tokoh, tempat, lembaga] = NAME_KINDS.map((kind) =>
    names[kind].filter((name) => name.entries.length >= LEAST),
  );
  const without = entries.filter(({ outlet }) => outlet === null);
  return {
    penerbit: [...outlets, ...(without.length > 0 ? [{ name: NO_OUTLET, entries: without }] : [])],
    penulis: authors,
    tokoh: tokoh ?? [],
    tempat: tempat ?? [],
    lembaga: lembaga ?? [],
    topik: topics,
    rubrik: sections,
    peristiwa: byName(
      events.flatMap(({ entries }) => (entries[0] ? [{ name: entries[0].title, entries }] : [])),
    ),
  };
}

/** Two events may have the same title. */
function byName(groups: Values[]): Values[] {
  const merged = new Map<string, Entry[]>();
  for (const { name, entries } of groups) merged.set(name, [...(merged.get(name) ?? []), ...entries]);
  return [...merged].map(([name, entries]) => ({ name, entries }));
}
