import type { ArticlePage, Segment, SourceLine } from "../../src/publish/index.ts";
import { RuleLink } from "./RuleLink.tsx";

/** "Naskah asli": the source text line by line, each with its role and the rule that gave it. */
export function SourceText({ article }: { article: ArticlePage }) {
  const { root, sourceSummary, sourceLines, sourceFile, file } = article;
  return (
    <details id="naskah-asli" class="source">
      <summary>
        <h2>Naskah asli</h2> <span>{sourceSummary}</span>
      </summary>
      <p class="note">
        Setiap baris naskah dengan perannya dan aturan yang memberinya. Baris bertanda “ditinggalkan” tidak
        termasuk berita.{" "}
        <a href={root + sourceFile} download={file.split("/").at(-1)}>
          Unduh naskah
        </a>
      </p>
      <ol>
        {sourceLines.map((line) => (
          <li key={line.number} id={`b${line.number}`} class={line.kind}>
            {line.kind !== "blank" && <Line root={root} line={line} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The text of a line and, beside it, what it is and what its marked pieces are. */
function Line({ root, line: { segments, roleName, rule, block } }: { root: string; line: SourceLine }) {
  const marks = segments.flatMap(({ mark }) => mark ?? []);
  return (
    <>
      <span>{segments.map(Piece)}</span>{" "}
      <small>
        {block ? <a href={`#${block}`}>{roleName}</a> : roleName} · <RuleLink root={root} rule={rule} />
        {marks.map((mark) => (
          <>
            , di dalamnya <mark>{mark.roleName}</mark> · <RuleLink root={root} rule={mark.rule} />
          </>
        ))}
      </small>
    </>
  );
}

function Piece({ text, mark }: Segment) {
  return mark ? <mark title={`${mark.roleName}, aturan ${mark.rule}`}>{text}</mark> : text;
}
