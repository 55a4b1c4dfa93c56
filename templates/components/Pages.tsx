import type { PageNumber } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

interface Props {
  root: string;
  pages: PageNumber[];
}

/** The numbers of a list's pages, every one a link. */
export function Pages({ root, pages }: Props) {
  const words = useWords().frame;
  if (pages.length === 0) return null;
  const current = pages.findIndex(({ isCurrent }) => isCurrent);
  return (
    <nav class="pages" aria-label={words.pages}>
      <ol>
        {pages.map(({ number, path, isCurrent }, index) => (
          <li key={path}>
            <a
              href={root + path}
              rel={index === current - 1 ? "prev" : index === current + 1 ? "next" : undefined}
              aria-current={isCurrent ? "page" : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
