import { PAGES } from "../../src/model/index.ts";
import type { ArticlePage, Became, Segment, SourceLine } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** "Naskah asli": the source text line by line beside what became of it, with roles and rules in the margin. */
export function SourceText({ article }: { article: ArticlePage }) {
  const { root, sourceSummary, sourceLines, sourceFile, isMasked, file } = article;
  const words = useWords().source;
  return (
    <details id="naskah-asli" class="source">
      <summary>
        <h2>{words.source}</h2> <span>{sourceSummary}</span>
      </summary>
      <p class="note">
        {words.note}{" "}
        {sourceFile && (
          <a href={root + sourceFile} download={file.split("/").at(-1)}>
            {words.download}
          </a>
        )}
        {isMasked && ` ${sourceFile ? words.masked : words.withheld}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {sourceLines.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </tbody>
      </table>
      <Rules article={article} />
    </details>
  );
}

function Line({ line: { number, kind, segments, roleName, rule, became } }: { line: SourceLine }) {
  const words = useWords().source;
  const marks = segments.flatMap(({ mark }) => mark ?? []);
  return (
    <tr id={`b${number}`} class={kind}>
      <th scope="row">{number}</th>
      {kind === "blank" ? (
        <td colSpan={3}>
          <span class="unseen">{words.blank}</span>
        </td>
      ) : (
        <>
          <td>
            {roleName} · <Rule name={rule} />
            {marks.map((mark) => (
              <>
                {words.inside} <mark>{mark.roleName}</mark> · <Rule name={mark.rule} />
              </>
            ))}
          </td>
          <td>{segments.map(Piece)}</td>
          <td>{became.map(Result)}</td>
        </>
      )}
    </tr>
  );
}

/** Leads to the rule's sentence below; where scripts run, that sentence comes to the link. */
function Rule({ name }: { name: string }) {
  const words = useWords().source;
  return (
    <a class="rule" href={`#aturan-${name}`}>
      {words.rule(name)}
    </a>
  );
}

function Piece({ text, invisible, mark }: Segment) {
  const seen = invisible ? <abbr title={invisible}>{text}</abbr> : text;
  return mark ? <mark>{seen}</mark> : seen;
}

function Result({ label, text, block }: Became) {
  return (
    <p>
      <small>{block ? <a href={`#${block}`}>{label}</a> : label}</small> {text}
    </p>
  );
}

/** The sentences of the rules that this text was read by. */
function Rules({ article: { root, rules } }: { article: ArticlePage }) {
  const words = useWords().source;
  return (
    <section class="rules-used" aria-labelledby="aturan-dipakai">
      <h3 id="aturan-dipakai">{words.rules}</h3>
      <dl>
        {rules.map(({ name, summary }) => (
          <div key={name} id={`aturan-${name}`}>
            <dt>
              <a href={`${root}${PAGES.rules}#${name}`}>{name}</a>
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
