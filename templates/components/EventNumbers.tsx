import type { EventPage } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** Which report gives which number. */
export function EventNumbers({ event: { numbers, reports } }: { event: EventPage }) {
  const words = useWords().eventNumbers;
  if (numbers.length === 0) return null;
  return (
    <section class="event-part" aria-labelledby="angka">
      <h2 id="angka">{words.numbers}</h2>
      {/* Wide tables scroll in their own box, with the keyboard too. */}
      <section class="wide" tabindex={0} aria-label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              {reports.map(({ number, publisher }) => (
                <th key={number} scope="col">
                  {number}. {publisher ?? words.noOutlet}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers.map(({ phrase, given }) => (
              <tr key={phrase}>
                <th scope="row">{phrase}</th>
                {given.map((isGiven, index) => (
                  <td key={reports[index]?.number}>{isGiven ? words.given : "–"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
