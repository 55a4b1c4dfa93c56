import type { Archive, Entry } from "../index.ts";

/** Near copies of one another stand together: of each article all others that are the same text, the original first. */
export function copiesOf(copies: Archive["copies"]): Map<Entry, Entry[]> {
  return new Map(
    [...copies].flatMap(([first, more]) => {
      const all = [first, ...more];
      return all.map((entry) => [entry, all.filter((other) => other !== entry)] as const);
    }),
  );
}
