import type { SitePath } from "../../model/index.ts";
import type { Page, Pending, Series } from "./types.ts";

/** Documents at `paths`, made one after the other in each iteration. */
export function series<Kind extends Page>(
  paths: SitePath[],
  each: () => Iterable<Pending<Kind>>,
): Series<Kind> {
  return { paths, [Symbol.iterator]: () => each()[Symbol.iterator]() };
}
