import type { Comparison, EventPage, Piece } from "../../src/publish/index.ts";

/** Reports of an event held against each other, two by two. */
export function Comparisons({ event: { comparisons, comparisonNote } }: { event: EventPage }) {
  if (comparisons.length === 0) return null;
  return (
    <section class="event-part" aria-labelledby="perbandingan">
      <h2 id="perbandingan">Berdampingan</h2>
      <p class="note">
        Kalimat yang serupa berdampingan; <mark>kata yang ditandai dan bergaris bawah</mark> hanya ada di
        laporan itu. Di bawahnya kalimat yang hanya ada di salah satu laporan. {comparisonNote}
      </p>
      {comparisons.map((comparison) => (
        <Compared key={comparison.id} comparison={comparison} />
      ))}
    </section>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { id, left, right, shares, rows, onlyLeft, onlyRight } = comparison;
  return (
    <details class="comparison" id={id}>
      <summary>
        <h3>
          {left.number}. {left.publisher} dan {right.number}. {right.publisher}
        </h3>{" "}
        <small>{shares}</small>
      </summary>
      {rows.length > 0 && <Alike comparison={comparison} />}
      <div class="only">
        <Only side={left} sentences={onlyLeft} />
        <Only side={right} sentences={onlyRight} />
      </div>
    </details>
  );
}

/** Sentences that both have. On narrow windows each cell names its report, because the columns stand one below the other. */
function Alike({ comparison: { left, right, rows } }: { comparison: Comparison }) {
  return (
    <table class="beside">
      <caption>Kalimat yang serupa</caption>
      <thead>
        <tr>
          <th scope="col">Kata yang sama</th>
          <th scope="col">
            {left.number}. {left.publisher}
          </th>
          <th scope="col">
            {right.number}. {right.publisher}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              {row.percent}
              {row.isSame && row.percent !== "100 %" && <small>hampir sama</small>}
            </th>
            <Side number={left.number} pieces={row.left} />
            <Side number={right.number} pieces={row.right} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ number, pieces }: { number: number; pieces: Piece[] }) {
  return (
    <td data-report={`${number}.`}>
      {pieces.map(({ text, isOwn }) => (isOwn ? <mark>{text}</mark> : text))}
    </td>
  );
}

function Only({ side: { number, publisher }, sentences }: { side: Comparison["left"]; sentences: string[] }) {
  return (
    <section>
      <h4>
        Hanya di {number}. {publisher}
      </h4>
      {sentences.length === 0 ? (
        <p class="note">Tidak ada.</p>
      ) : (
        <ul>
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
