import type { ListPage } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";
import { useWords } from "./words.ts";

/** What is known of a name beside its articles: other forms, first and last mention, names beside it. */
export function NameNotes({ list: { root, name } }: { list: ListPage }) {
  const words = useWords().names;
  if (!name) return null;
  const { variants, first, last, together } = name;
  return (
    <dl class="name-notes">
      {variants.length > 0 && (
        <div>
          <dt>{words.variants}</dt>
          <dd>{variants.join(", ")}</dd>
        </div>
      )}
      {first && (
        <div>
          <dt>{words.first}</dt>
          <dd>{first.words}</dd>
        </div>
      )}
      {last && last.iso !== first?.iso && (
        <div>
          <dt>{words.last}</dt>
          <dd>{last.words}</dd>
        </div>
      )}
      {together.length > 0 && (
        <div>
          <dt>{words.together}</dt>
          {together.map((link) => (
            <dd key={link.path}>
              <MaybeLink root={root} link={link} />{" "}
              <a class="count" href={root + link.articles}>
                {link.countWords}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
