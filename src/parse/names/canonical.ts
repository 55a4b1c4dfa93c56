import type { Authority } from "../../model/index.ts";
import type { Kind } from "./candidates.ts";
import { formsOf, gazetteerOf } from "./gazetteer.ts";

/**
 * The name under which an index lists `form`: `Korut` and `Korea Utara` are both Korea Utara. A form that the table
 * does not know is returned without a bracketed abbreviation at its end.
 */
export function canonicalName(kind: Kind, form: string, names: Authority[]): string {
  const bare = form.replace(/ ?\([^()]*\)$/, "");
  const gazetteer = gazetteerOf(names);
  for (const text of [form, bare]) {
    const known = formsOf(gazetteer, text).find((one) => one.authority?.kind === kind);
    if (known?.authority) return known.authority.name;
  }
  return bare === "" ? form : bare;
}
