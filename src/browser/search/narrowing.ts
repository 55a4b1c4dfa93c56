import { formatDay, narrowingWords } from "../../model/words/index.ts";
import type { FilterName, Request } from "../../search/query/index.ts";
import { withRange } from "./requestAddress.ts";

/** A value of a filter may be wanted, or not wanted. */
export type Side = "any" | "none";

/** The request with a value taken in on one side and off the other; off both where `side` is null. */
export function choose(request: Request, filter: FilterName, value: string, side: Side | null): Request {
  const { any = [], none = [] } = request.filters[filter] ?? {};
  const put = (values: string[], isHere: boolean) => {
    const others = values.filter((other) => other !== value);
    return isHere ? [...others, value] : others;
  };
  const values = { any: put(any, side === "any"), none: put(none, side === "none") };
  const { [filter]: _, ...others } = request.filters;
  const isEmpty = values.any.length + values.none.length === 0;
  return { ...request, filters: isEmpty ? others : { ...others, [filter]: values } };
}

/** Something that narrows a request down, and the request without it. */
export interface Choice {
  words: string;
  without: Request;
}

/** All that narrows a request down beside its words, in the order of the page. */
export function choicesIn(request: Request): Choice[] {
  const { filters, from, to, undated } = request;
  const ofFilters = (Object.entries(filters) as [FilterName, Record<Side, string[]>][]).flatMap(
    ([filter, { any, none }]) => [
      ...any.map((value) => toChoice(request, filter, value, narrowingWords.wanted)),
      ...none.map((value) => toChoice(request, filter, value, narrowingWords.unwanted)),
    ],
  );
  const isRanged = from !== null || to !== null;
  return [
    ...ofFilters,
    ...(isRanged ? [{ words: rangeWords(from, to), without: withRange(request, null, null) }] : []),
    ...(!isRanged && undated === "hidden"
      ? [{ words: narrowingWords.datedOnly, without: { ...request, undated: "shown" } as const }]
      : []),
  ];
}

/** Without anything that narrows it down but its words. */
export function withoutChoices(request: Request): Request {
  return { ...withRange(request, null, null), filters: {} };
}

function toChoice(
  request: Request,
  filter: FilterName,
  value: string,
  tell: (filter: string, value: string) => string,
): Choice {
  const words = tell(narrowingWords.filters[filter], value);
  return { words, without: choose(request, filter, value, null) };
}

function rangeWords(from: string | null, to: string | null): string {
  if (from === to && from) return formatDay(from);
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`;
  return from ? narrowingWords.since(from) : narrowingWords.until(to ?? "");
}
