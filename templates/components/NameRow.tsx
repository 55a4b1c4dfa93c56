import type { IndexRow } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** A name of an index; its number of articles leads to them with it. */
export function NameRow({ root, row: { name, path, countWords, span } }: { root: string; row: IndexRow }) {
  const words = useWords().count;
  return (
    <>
      <a href={root + path}>
        {name} <span class="count">{countWords}</span>
      </a>{" "}
      <span class="span">{span || words.spanless}</span>
    </>
  );
}
