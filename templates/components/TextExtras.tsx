import type { ArticlePage } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";
import { useWords } from "./words.ts";

/** What the text brings along beside its body: captions of pictures that are not kept, names, topics, other titles. */
export function TextExtras({
  article: { root, images, keywords, related, names },
}: {
  article: ArticlePage;
}) {
  const words = useWords().article;
  if (images.length + keywords.length + related.length + names.length === 0) return null;
  return (
    <div class="extras">
      {images.length > 0 && (
        <section class="captions">
          <h2>{words.captions}</h2>
          <ul>
            {images.map(({ caption, credit }) => (
              <li key={caption}>
                {caption} {credit && <span class="credit">{words.credit(credit)}</span>}
              </li>
            ))}
          </ul>
          <p class="note">{words.noPictures}</p>
        </section>
      )}
      {names.map(({ label, links }) => (
        <section key={label}>
          <h2>{label}</h2>
          <p>
            {links.map((link, index) => (
              <>
                {index > 0 && ", "}
                <MaybeLink root={root} link={link} />
              </>
            ))}
          </p>
        </section>
      ))}
      {keywords.length > 0 && (
        <section>
          <h2>{words.topics}</h2>
          <ul>
            {keywords.map((topic) => (
              <li key={topic.text}>
                <MaybeLink root={root} link={topic} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Titles heading={words.related} titles={related} />
    </div>
  );
}

function Titles({ heading, titles }: { heading: string; titles: string[] }) {
  if (titles.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
