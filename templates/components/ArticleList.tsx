import type { ListItem } from "../../src/publish/index.ts";
import { Title } from "./Title.tsx";

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
              <b>{item.publisher ?? "Penerbit tidak disebut"}</b>{" "}
              {item.published ? (
                <time datetime={item.published.iso}>{item.published.words}</time>
              ) : (
                <span>Tanpa tanggal{item.bound && `, ${item.bound}`}</span>
              )}
            </p>
            <p class="lead">{item.lead}</p>
            <Copies root={root} item={item} />
          </article>
        </li>
      ))}
    </ol>
  );
}

/** Near copies of an article that would stand in the same list: folded, never left out. */
function Copies({ root, item: { copies } }: { root: string; item: ListItem }) {
  if (copies.length === 0) return null;
  return (
    <details class="copies">
      <summary>+{copies.length} salinan</summary>
      <ul>
        {copies.map(({ path, text, publisher }) => (
          <li key={path}>
            <a href={root + path}>{text}</a> <span>{publisher ?? "Penerbit tidak disebut"}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
