import type { Comparison, EventPage, Piece } from "../../src/publish/index.ts";

/** Every two reports of an event held against each other. */
export function Comparisons({ event: { comparisons } }: { event: EventPage }) {
  if (comparisons.length === 0) return null;
  return (
    <section class="event-part" aria-labelledby="perbandingan">
      <h2 id="perbandingan">Berdampingan</h2>
      <p class="note">
        Kalimat yang serupa berdampingan; <mark>kata yang ditandai dan bergaris bawah</mark> hanya ada di
        laporan itu. Di seberang kalimat yang hanya ada di satu laporan tertulis “tidak ada”.
      </p>
      {comparisons.map((comparison) => (
        <Compared key={comparison.id} comparison={comparison} />
      ))}
    </section>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { id, left, right, heading, shares, shared, rows } = comparison;
  return (
    <details class="comparison" id={id}>
      <summary>
        <h3>{heading}</h3> <small>{shares}</small>
      </summary>
      {shared.length > 0 && <Shared comparison={comparison} />}
      <section class="wide" tabindex={0} aria-label={`${heading}, berdampingan`}>
        <table class="beside">
          <thead>
            <tr>
              <th scope="col">Laporan {left}</th>
              <th scope="col">Laporan {right}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <Side pieces={row.left} />
                <Side pieces={row.right} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Shared({ comparison: { shared } }: { comparison: Comparison }) {
  return (
    <>
      <h4>Kalimat yang hampir sama</h4>
      <ul class="shared">
        {shared.map(({ left, percent }, index) => (
          <li key={index}>
            <b>{percent}</b> <q>{left}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ pieces }: { pieces: Piece[] | null }) {
  if (!pieces) return <td class="lacking">tidak ada</td>;
  return <td>{pieces.map(({ text, isOwn }) => (isOwn ? <mark>{text}</mark> : text))}</td>;
}
