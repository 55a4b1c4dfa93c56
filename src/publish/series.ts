import type { SitePath } from "../url.ts";
import type { Page, Series } from "./documents.ts";

/** Documents at `paths`, made one after the other whenever somebody goes through them. */
export function series<Made extends Page>(paths: SitePath[], make: () => Iterable<Made>): Series<Made> {
  return { paths, [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
