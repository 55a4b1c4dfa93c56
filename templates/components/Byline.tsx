import { PAGES } from "../../src/model/index.ts";
import type { ArticlePage, Link } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";
import { useWords } from "./words.ts";

interface Row {
  /** As in the list of corrections, so that a corrected value can be told. */
  label: string;
  values: Link[];
}

/** Author, date, place and sources. An unknown date or author is shown as unknown. */
export function Byline({ article }: { article: ArticlePage }) {
  const { root, authors, editors, place, agencies, corrections, readingTime, origin } = article;
  const { article: words, fields, notes } = useWords();
  const rows: Row[] = [
    { label: fields.author, values: authors.length > 0 ? authors : [plain(words.unknown)] },
    { label: fields.editor, values: editors.map(plain) },
    { label: fields.locationCreated, values: place ? [plain(place)] : [] },
    { label: fields.isBasedOn, values: agencies.map(plain) },
  ];
  const corrected = new Set(corrections.map(({ label }) => label));
  return (
    <dl class="byline">
      <div>
        <dt>{fields.datePublished}</dt>
        <dd>
          <Published article={article} /> {corrected.has(fields.datePublished) && <Corrected />}
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
          <dt>{notes.origin}</dt>
          <dd>
            <a href={origin.href} rel="external">
              {origin.host}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.length}</dt>
        <dd>{readingTime}</dd>
      </div>
      <div>
        <dt>{words.reference}</dt>
        <dd>
          <a href="#kutip">{words.citeThis}</a>
        </dd>
        <dd>
          {/* Shown by the script that makes it work. */}
          <button id="bagikan" type="button" hidden>
            {words.share}
          </button>
        </dd>
      </div>
    </dl>
  );
}

function Published({ article: { root, published, bound } }: { article: ArticlePage }) {
  const words = useWords().article;
  if (published) {
    return (
      <a href={root + published.path}>
        <time datetime={published.iso}>{published.words}</time>
      </a>
    );
  }
  return (
    <>
      <a href={root + PAGES.undated}>{words.undated}</a>
      {bound && `; ${bound}`}
    </>
  );
}

function Corrected() {
  const words = useWords().article;
  return (
    <a class="corrected" href="#koreksi">
      {words.corrected}
    </a>
  );
}

function plain(text: string): Link {
  return { text, path: null };
}
