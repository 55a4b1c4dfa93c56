import type { ArticlePage } from "../../src/publish/index.ts";
import { ArticleList } from "./ArticleList.tsx";

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
  if (!ties.event) return null;
  const { path, countWords, others } = ties.event;
  return (
    <section aria-labelledby="peristiwa-ini">
      <h2 id="peristiwa-ini">Peristiwa ini juga diberitakan</h2>
      <ArticleList root={root} items={others} level={3} />
      <p class="more">
        <a href={root + path}>Bandingkan {countWords}</a>
      </p>
    </section>
  );
}

function Copies({ article: { root, ties } }: { article: ArticlePage }) {
  if (ties.copies.length === 0) return null;
  return (
    <section aria-labelledby="salinan">
      <h2 id="salinan">Salinan</h2>
      <p class="note">Naskah berikut hampir sama kata demi kata dengan naskah ini.</p>
      <ul class="tie-list">
        {ties.copies.map(({ path, text, publisher }) => (
          <li key={path}>
            <h3>
              <a href={root + path}>{text}</a>
            </h3>
            <small>{publisher ?? "Penerbit tidak disebut"}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ article: { root, ties } }: { article: ArticlePage }) {
  if (ties.related.length === 0) return null;
  return (
    <section aria-labelledby="terkait">
      <h2 id="terkait">Terkait</h2>
      <ul class="tie-list">
        {ties.related.map(({ path, text, publisher, published, reason }) => (
          <li key={path}>
            <h3>
              <a href={root + path}>{text}</a>
            </h3>
            <small>
              <b>{publisher ?? "Penerbit tidak disebut"}</b>{" "}
              {published ? <time datetime={published.iso}>{published.words}</time> : "Tanpa tanggal"}
            </small>
            <small>{reason}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
