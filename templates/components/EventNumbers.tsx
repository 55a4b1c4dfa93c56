import type { EventPage } from "../../src/publish/index.ts";

/** Which report gives which number. */
export function EventNumbers({ event: { numbers, reports } }: { event: EventPage }) {
  if (numbers.length === 0) return null;
  return (
    <section class="event-part" aria-labelledby="angka">
      <h2 id="angka">Angka yang disebut</h2>
      {/* Wide tables scroll in their own box, with the keyboard too. */}
      <section class="wide" tabindex={0} aria-label="Tabel angka">
        <table>
          <thead>
            <tr>
              <th scope="col">Angka</th>
              {reports.map(({ number, publisher }) => (
                <th key={number} scope="col">
                  {number}. {publisher ?? "Tanpa penerbit"}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers.map(({ phrase, given }) => (
              <tr key={phrase}>
                <th scope="row">{phrase}</th>
                {given.map((isGiven, index) => (
                  <td key={reports[index]?.number}>{isGiven ? "disebut" : "–"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
