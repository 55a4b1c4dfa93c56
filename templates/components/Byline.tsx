import { PAGES } from "../../src/model/index.ts";
import type { ArticlePage, Link } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";

interface Row {
  /** As in the list of corrections, so that a corrected value can be told. */
  label: string;
  values: Link[];
}

/** Who, when, where and from whom; what the text does not say about date and author is said to be unknown. */
export function Byline({ article }: { article: ArticlePage }) {
  const { root, authors, editors, place, agencies, corrections, readingTime, origin } = article;
  const rows: Row[] = [
    { label: "Penulis", values: authors.length > 0 ? authors : [plain("tidak disebut")] },
    { label: "Editor", values: editors.map(plain) },
    { label: "Tempat", values: place ? [plain(place)] : [] },
    { label: "Sumber yang disebut", values: agencies.map(plain) },
  ];
  const corrected = new Set(corrections.map(({ label }) => label));
  return (
    <dl class="byline">
      <div>
        <dt>Terbit</dt>
        <dd>
          <Published article={article} /> {corrected.has("Terbit") && <Corrected />}
        </dd>
      </div>
      {rows
        .filter(({ values }) => values.length > 0)
        .map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value.text}>
                <MaybeLink root={root} link={value} /> {corrected.has(label) && <Corrected />}
              </dd>
            ))}
          </div>
        ))}
      {origin && (
        <div>
          <dt>Alamat asal</dt>
          <dd>
            <a href={origin.href} rel="external">
              {origin.host}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>Panjang</dt>
        <dd>{readingTime}</dd>
      </div>
      <div>
        <dt>Rujukan</dt>
        <dd>
          <a href="#kutip">Kutip artikel ini</a>
        </dd>
        <dd>
          {/* Shown by the script that makes it work. */}
          <button id="bagikan" type="button" hidden>
            Bagikan
          </button>
        </dd>
      </div>
    </dl>
  );
}

function Published({ article: { root, published, bound } }: { article: ArticlePage }) {
  if (published) {
    return (
      <a href={root + published.path}>
        <time datetime={published.iso}>{published.words}</time>
      </a>
    );
  }
  return (
    <>
      <a href={root + PAGES.undated}>Tanggal terbit tidak disebut dalam naskah</a>
      {bound && `; ${bound}`}
    </>
  );
}

function Corrected() {
  return (
    <a class="corrected" href="#koreksi">
      dikoreksi
    </a>
  );
}

function plain(text: string): Link {
  return { text, path: null };
}
