import type { ArticlePage } from "../../src/publish/index.ts";

/** What the text brings along beside its body: captions of pictures that are not kept, topics, other titles. */
export function TextExtras({ article: { images, keywords, related } }: { article: ArticlePage }) {
  if (images.length + keywords.length + related.length === 0) return null;
  return (
    <div class="extras">
      {images.length > 0 && (
        <section>
          <h2>Keterangan gambar</h2>
          <ul data-pagefind-body>
            {images.map(({ caption, credit }) => (
              <li key={caption}>
                {caption} {credit && <span class="credit">Kredit: {credit}</span>}
              </li>
            ))}
          </ul>
          <p class="note">Gambarnya tidak termasuk dalam naskah.</p>
        </section>
      )}
      <Names heading="Topik" names={keywords} />
      <Names heading="Berita terkait dalam naskah" names={related} />
    </div>
  );
}

function Names({ heading, names }: { heading: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
