import type { EventItem } from "../../src/publish/index.ts";
import { Title } from "./Title.tsx";
import { useWords } from "./words.ts";

interface Props {
  root: string;
  items: EventItem[];
  /** Level of the items' headings: one below the heading that the list stands under. */
  level?: 2 | 3;
}

/** The one list of events. */
export function EventList({ root, items, level = 2 }: Props) {
  const words = useWords().count;
  const Heading = `h${level}` as const;
  return (
    <ol class="event-list">
      {items.map(({ path, title, isSupplied, countWords, outlets, span }) => (
        <li key={path}>
          <p class="item-meta">
            <b>
              <a href={root + path}>{countWords}</a>
            </b>{" "}
            <span>{span || words.spanless}</span>
          </p>
          <Heading>
            <a href={root + path}>
              <Title text={title} isSupplied={isSupplied} />
            </a>
          </Heading>
          <p class="outlets">{outlets.join(", ")}</p>
        </li>
      ))}
    </ol>
  );
}
