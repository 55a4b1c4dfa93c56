import type { PageSource } from "../../model/index.ts";
import type { Reading } from "../lines/page.ts";

/** What the elements of a saved page tell of their lines goes before everything that the lines themselves tell. */
export function readElements(hints: PageSource["hints"]): Reading {
  return ({ units }) =>
    units.flatMap((unit, at) => {
      const [first] = unit.rows;
      const hint = first && hints.get(first.line);
      return hint ? [[at, hint.role, "elemen-halaman"] as const] : [];
    });
}
