import type { ArticlePage } from "../../src/publish/index.ts";
import { ArticleList } from "./ArticleList.tsx";
import { useWords } from "./words.ts";

/** What the article has to do with others of the archive: reports of the same event, copies, related articles. */
export function Ties({ article }: { article: ArticlePage }) {
  const { event, copies, related } = article.ties;
  if (!event && copies.length + related.length === 0) return null;
  return (
    <div class="ties">
      <SameEvent article={article} />
      <Copies article={article} />
      <Related article={article} />
    </div>
  );
}

function SameEvent({ article: { root, ties } }: { article: ArticlePage }) {
  const words = useWords().ties;
  if (!ties.event) return null;
  const { path, countWords, others } = ties.event;
  return (
    <section aria-labelledby="peristiwa-ini">
      <h2 id="peristiwa-ini">{words.event}</h2>
      <ArticleList root={root} items={others} level={3} />
      <p class="more">
        <a href={root + path}>{words.compare(countWords)}</a>
      </p>
    </section>
  );
}

function Copies({ article: { root, ties } }: { article: ArticlePage }) {
  const { common, ties: words } = useWords();
  if (ties.copies.length === 0) return null;
  return (
    <section aria-labelledby="salinan">
      <h2 id="salinan">{words.copies}</h2>
      <p class="note">{words.areCopies}</p>
      <ul class="tie-list">
        {ties.copies.map(({ path, text, publisher }) => (
          <li key={path}>
            <h3>
              <a href={root + path}>{text}</a>
            </h3>
            <small>{publisher ?? common.noOutlet}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ article: { root, ties } }: { article: ArticlePage }) {
  const { common, ties: words } = useWords();
  if (ties.related.length === 0) return null;
  return (
    <section aria-labelledby="terkait">
      <h2 id="terkait">{words.related}</h2>
      <ul class="tie-list">
        {ties.related.map(({ path, text, publisher, published, reason }) => (
          <li key={path}>
            <h3>
              <a href={root + path}>{text}</a>
            </h3>
            <small>
              <b>{publisher ?? common.noOutlet}</b>{" "}
              {published ? <time datetime={published.iso}>{published.words}</time> : common.undated}
            </small>
            <small>{reason}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
