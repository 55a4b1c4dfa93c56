import type { IndexRow } from "../../src/publish/index.ts";

/** A name of an index; its number of articles leads to them with it. */
export function NameRow({ root, row: { name, path, countWords, span } }: { root: string; row: IndexRow }) {
  return (
    <>
      <a href={root + path}>
        {name} <span class="count">{countWords}</span>
      </a>{" "}
      <span class="span">{span || "tanpa tanggal"}</span>
    </>
  );
}
