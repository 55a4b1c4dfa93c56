import { readDay } from "../../model/index.ts";
import { FILTERS, ORDERS, type Request } from "../../search/query/index.ts";

/** Before a filter's name: articles with this value are left out. */
const NOT = "bukan-";

/**
 * Reads a request from the part of an address after `?`, which is made to be read by people too:
 * `?q=rudal&penerbit=IDN+Times&bukan-rubrik=Opini&dari=2022-01-01&sampai=2022-12-31&tanpa-tanggal=ya&urut=terbaru`.
 * What makes no sense is left out.
 */
export function readRequest(search: string): Request {
  const values = new URLSearchParams(search);
  const all = (name: string) => [...new Set(values.getAll(name))].filter(Boolean);
  const chosen = FILTERS.map((name) => [name, { any: all(name), none: all(NOT + name) }] as const);
  const [from, to] = inOrder(readDay(values.get("dari") ?? ""), readDay(values.get("sampai") ?? ""));
  const undated = values.get("tanpa-tanggal");
  return {
    words: (values.get("q") ?? "").trim(),
    filters: Object.fromEntries(chosen.filter(([, { any, none }]) => any.length + none.length > 0)),
    from,
    to,
    undated: undated === "ya" ? "shown" : undated === "tidak" ? "hidden" : usualUndated({ from, to }),
    order: ORDERS.find((order) => order === values.get("urut")) ?? ORDERS[0],
  };
}

/** Writes a request as an address, without what is empty or usual: `?q=…`, or `?` for everything. */
export function writeRequest(request: Request): string {
  const { words, filters, from, to, undated, order } = request;
  const values = new URLSearchParams();
  if (words) values.append("q", words);
  for (const name of FILTERS) {
    for (const value of filters[name]?.any ?? []) values.append(name, value);
    for (const value of filters[name]?.none ?? []) values.append(NOT + name, value);
  }
  if (from) values.append("dari", from);
  if (to) values.append("sampai", to);
  if (undated !== usualUndated(request)) values.append("tanpa-tanggal", undated === "shown" ? "ya" : "tidak");
  if (order !== ORDERS[0]) values.append("urut", order);
  return `?${values}`;
}

/** A range leaves out what has no date; without a range all is shown. */
export function usualUndated({ from, to }: Pick<Request, "from" | "to">): Request["undated"] {
  return from === null && to === null ? "shown" : "hidden";
}

/** The request with another range; articles without a date come and go with it. */
export function withRange(request: Request, from: string | null, to: string | null): Request {
  const [first, last] = inOrder(from, to);
  const range = { from: first, to: last };
  return { ...request, ...range, undated: usualUndated(range) };
}

/** True where something beside words narrows the archive down. */
export function isNarrowed(request: Request): boolean {
  const { filters, from, to, undated } = request;
  return Object.keys(filters).length > 0 || from !== null || to !== null || undated === "hidden";
}

function inOrder(from: string | null, to: string | null): [string | null, string | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to];
}
