import type { FeedLink } from "../../src/publish/index.ts";

/** Links to the feeds of a page, for who wants to hear of new articles. */
export function FeedLinks({ root, feeds }: { root: string; feeds: FeedLink[] }) {
  if (feeds.length === 0) return null;
  return (
    <p class="cite-files">
      Ikuti artikel baru:{" "}
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
