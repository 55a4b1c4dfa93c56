import type { CopyLink, ListItem } from "../../src/publish/index.ts";
import { Title } from "./Title.tsx";
import { useWords } from "./words.ts";

interface Props {
  root: string;
  items: ListItem[];
  /** Level of the items' headings: one below the heading that the list stands under. */
  level?: 2 | 3;
}

/** The one list of articles; every page that lists articles prints this. */
export function ArticleList({ root, items, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <ol class="article-list">
      {items.map((item) => (
        <li key={item.path}>
          <article>
            <Heading>
              <a href={root + item.path}>
                <Title text={item.title} isSupplied={item.isSupplied} />
              </a>
            </Heading>
            <p class="item-meta">
              <Origin of={item} />
            </p>
            <p class="lead">{item.lead}</p>
            <Copies root={root} item={item} />
          </article>
        </li>
      ))}
    </ol>
  );
}

/** Outlet and date. `src/browser/list` reads them where lists are sorted and filtered. */
function Origin({ of: { publisher, outlet, published, bound } }: { of: Omit<CopyLink, "path" | "text"> }) {
  const words = useWords().common;
  return (
    <>
      <b data-outlet={outlet ?? undefined} data-unknown={publisher === null || undefined}>
        {publisher ?? words.noOutlet}
      </b>{" "}
      {published ? (
        <time datetime={published.iso}>{published.words}</time>
      ) : (
        <span>
          {words.undated}
          {bound && `, ${bound}`}
        </span>
      )}
    </>
  );
}

/** Near copies of an article that would stand in the same list: folded, never left out. */
function Copies({ root, item: { copies } }: { root: string; item: ListItem }) {
  const words = useWords().common;
  if (copies.length === 0) return null;
  return (
    <details class="copies">
      <summary>{words.copies(copies.length)}</summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.path}>
            <a href={root + copy.path}>{copy.text}</a>{" "}
            <span class="item-meta">
              <Origin of={copy} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
