import { PAGES } from "../../src/model/index.ts";
import type { ArticlePage, Became, Segment, SourceLine } from "../../src/publish/index.ts";

const MASKED = "Surel atau nomor telepon penulisnya ditutup dengan “•” di halaman ini.";
const WITHHELD =
  "Surel atau nomor telepon penulisnya ditutup dengan “•”; karena itu naskah ini disimpan kurator dan tidak dapat diunduh di sini.";

/** "Naskah asli": the source text line by line beside what became of it, with roles and rules in the margin. */
export function SourceText({ article }: { article: ArticlePage }) {
  const { root, sourceSummary, sourceLines, sourceFile, isMasked, file } = article;
  return (
    <details id="naskah-asli" class="source">
      <summary>
        <h2>Naskah asli</h2> <span>{sourceSummary}</span>
      </summary>
      <p class="note">
        Setiap baris naskah dengan perannya, aturan yang memberinya, dan hasilnya di halaman ini. Baris
        bertanda “ditinggalkan” tidak termasuk berita.{" "}
        {sourceFile && (
          <a href={root + sourceFile} download={file.split("/").at(-1)}>
            Unduh naskah
          </a>
        )}
        {isMasked && ` ${sourceFile ? MASKED : WITHHELD}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Baris</th>
            <th scope="col">Peran dan aturan</th>
            <th scope="col">Naskah</th>
            <th scope="col">Hasil</th>
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
  const marks = segments.flatMap(({ mark }) => mark ?? []);
  return (
    <tr id={`b${number}`} class={kind}>
      <th scope="row">{number}</th>
      {kind === "blank" ? (
        <td colSpan={3}>
          <span class="unseen">baris kosong</span>
        </td>
      ) : (
        <>
          <td>
            {roleName} · <Rule name={rule} />
            {marks.map((mark) => (
              <>
                , di dalamnya <mark>{mark.roleName}</mark> · <Rule name={mark.rule} />
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
  return (
    <a class="rule" href={`#aturan-${name}`}>
      aturan {name}
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
  return (
    <section class="rules-used" aria-labelledby="aturan-dipakai">
      <h3 id="aturan-dipakai">Aturan yang dipakai</h3>
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
