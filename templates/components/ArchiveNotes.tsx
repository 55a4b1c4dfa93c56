import type { ArticlePage } from "../../src/publish/index.ts";
import { Facts } from "./Facts.tsx";
import { useWords } from "./words.ts";

/** What the archive adds to the text: the curator's corrections, where it came from, why each fact is believed. */
export function ArchiveNotes({ article }: { article: ArticlePage }) {
  const { root, path, file, hash, sourceFile, provenance, note } = article;
  const words = useWords().notes;
  return (
    <section class="archive-notes" aria-labelledby="catatan">
      <h2 id="catatan">{words.notes}</h2>
      <div>
        <Corrections article={article} />
        {note && <p class="note">{words.curator(note)}</p>}
        <dl class="card">
          {provenance.map(({ label, text, href }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {href ? (
                  <a href={href} rel="external">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </dd>
            </div>
          ))}
          <div>
            <dt>{words.source}</dt>
            <dd>
              {sourceFile ? (
                <a href={root + sourceFile} download={file.split("/").at(-1)}>
                  {file}
                </a>
              ) : (
                file
              )}
            </dd>
          </div>
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code>{hash}</code> {sourceFile && <Verification />}
            </dd>
          </div>
          <div>
            <dt>{words.address}</dt>
            <dd>{path}</dd>
          </div>
        </dl>
        <Facts article={article} />
      </div>
    </section>
  );
}

/** Holds the source text against its hash: the button is shown, and the outcome told, by the script that finds it. */
function Verification() {
  const words = useWords().notes;
  return (
    <>
      <button id="verifikasi" type="button" hidden>
        {words.verify}
      </button>
      <p role="status" />
    </>
  );
}

function Corrections({ article: { corrections } }: { article: ArticlePage }) {
  const words = useWords().notes;
  if (corrections.length === 0) return null;
  return (
    <section id="koreksi">
      <h3>{words.corrections}</h3>
      <dl class="corrections">
        {corrections.map(({ label, parsed, corrected }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words.parsed(parsed)}</dd>
            <dd>
              {words.corrected} <b>{corrected}</b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
