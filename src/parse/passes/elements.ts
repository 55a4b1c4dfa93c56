import type { PageSource } from "../../model/index.ts";
import type { Pass } from "../lines/page.ts";

/** What the elements of a saved page tell of their lines goes before everything that the lines themselves tell. */
export function readElements(hints: PageSource["hints"]): Pass {
  return ({ paragraphs }) =>
    paragraphs.flatMap((paragraph, at) => {
      const [first] = paragraph.rows;
      const hint = first && hints.get(first.line);
      return hint ? [[at, hint.role, "elemen-halaman"] as const] : [];
    });
}
