import type { ArticlePage, Citation } from "../../src/publish/index.ts";
import { CitationFiles } from "./CitationFiles.tsx";
import { useWords } from "./words.ts";

/** "Kutip": the article in every style of citation, and the files for programs that keep references. */
export function CitationPanel({ article: { root, citations, citationFiles } }: { article: ArticlePage }) {
  const words = useWords().cite;
  return (
    <details id="kutip" class="cite">
      <summary>
        <h2>{words.cite}</h2> <span>{citations.map(({ name }) => name).join(", ")}</span>
      </summary>
      <dl>
        {citations.map((citation) => (
          <div key={citation.id}>
            <dt>{citation.name}</dt>
            <dd>
              <Text citation={citation} />
            </dd>
            <dd>
              {/* Shown by the script that makes it work. */}
              <button type="button" data-copies={citation.id} hidden>
                {words.copy} <span class="unseen">{words.citation(citation.name)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <CitationFiles root={root} label={words.download} files={citationFiles} />
    </details>
  );
}

function Text({ citation: { id, lang, html, wikitext } }: { citation: Citation }) {
  if (html === null) return <code id={id}>{wikitext}</code>;
  // Made of escaped text by src/publish/cite/style.ts.
  return <p id={id} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
