import type { Archive, Entry } from "../../../archive/index.ts";
import type { CopyLink } from "../types.ts";
import { toCopyLink } from "./ties.ts";

/** An entry of a list with the copies that are folded under it. */
export interface Folded {
  entry: Entry;
  copies: CopyLink[];
}

/** Folds near copies under the article that came first, where that one stands in the same list. */
export function fold(entries: Entry[], { copies }: Pick<Archive, "copies">): Folded[] {
  if (!entries.some((entry) => copies.has(entry))) return entries.map((entry) => ({ entry, copies: [] }));
  const inList = new Set(entries);
  const folded = new Map(
    entries.map((entry) => [entry, (copies.get(entry) ?? []).filter((copy) => inList.has(copy))] as const),
  );
  const hidden = new Set([...folded.values()].flat());
  return entries
    .filter((entry) => !hidden.has(entry))
    .map((entry) => ({ entry, copies: (folded.get(entry) ?? []).map(toCopyLink) }));
}
