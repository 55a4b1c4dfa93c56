import type { ResultRow } from "../../src/publish/index.ts";
import { Title } from "./Title.tsx";
import { useWords } from "./words.ts";

/** A row of what a search finds, as `src/browser/search/results.ts` makes it. */
export function Result({ root, row }: { root: string; row: ResultRow }) {
  const { article, published, lead, copies } = row;
  const { url, headline, isSupplied, publisher } = article;
  const words = useWords().common;
  return (
    <li>
      <article>
        <h2>
          <a href={root + url}>
            <Title text={headline} isSupplied={isSupplied} />
          </a>
        </h2>
        <p class="item-meta">
          <b>{publisher ?? words.noOutlet}</b>{" "}
          {published ? <time datetime={published.iso}>{published.words}</time> : words.undated}
        </p>
        <div class="passages">
          {lead && (
            <p class="lead">
              <a href={root + url + (lead.anchor && `#${lead.anchor}`)}>{lead.text}</a>
            </p>
          )}
        </div>
        <Copies root={root} copies={copies} />
      </article>
    </li>
  );
}

function Copies({ root, copies }: { root: string; copies: ResultRow["copies"] }) {
  const words = useWords().common;
  if (copies.length === 0) return null;
  return (
    <details class="copies">
      <summary>{words.copies(copies.length)}</summary>
      <ul>
        {copies.map(({ path, text, about }) => (
          <li key={path}>
            <a href={root + path}>{text}</a> <span class="item-meta">{about}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
