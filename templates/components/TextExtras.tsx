import type { ArticlePage } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";

/** What the text brings along beside its body: captions of pictures that are not kept, names, topics, other titles. */
export function TextExtras({
  article: { root, images, keywords, related, names },
}: {
  article: ArticlePage;
}) {
  if (images.length + keywords.length + related.length + names.length === 0) return null;
  return (
    <div class="extras">
      {images.length > 0 && (
        <section class="captions">
          <h2>Keterangan gambar</h2>
          <ul>
            {images.map(({ caption, credit }) => (
              <li key={caption}>
                {caption} {credit && <span class="credit">Kredit: {credit}</span>}
              </li>
            ))}
          </ul>
          <p class="note">Gambarnya tidak termasuk dalam naskah.</p>
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
          <h2>Topik</h2>
          <ul>
            {keywords.map((topic) => (
              <li key={topic.text}>
                <MaybeLink root={root} link={topic} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Titles heading="Berita terkait dalam naskah" titles={related} />
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
