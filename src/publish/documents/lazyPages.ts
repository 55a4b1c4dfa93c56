import type { SitePath } from "../../model/index.ts";
import type { Page, Pending, Series } from "./types.ts";

/** Documents at `paths`, one after the other whenever somebody goes through them. */
export function series<Made extends Page>(
  paths: SitePath[],
  each: () => Iterable<Pending<Made>>,
): Series<Made> {
  return { paths, [Symbol.iterator]: () => each()[Symbol.iterator]() };
}
