import type { FeedLink } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** Links to the feeds of a page, which tell of new articles. */
export function FeedLinks({ root, feeds }: { root: string; feeds: FeedLink[] }) {
  const words = useWords().lists;
  if (feeds.length === 0) return null;
  return (
    <p class="cite-files">
      {words.follow}{" "}
      {feeds.map(({ text, path, type }, index) => (
        <>
          {index > 0 && ", "}
          <a href={root + path} type={type}>
            {text}
          </a>
        </>
      ))}
    </p>
  );
}
