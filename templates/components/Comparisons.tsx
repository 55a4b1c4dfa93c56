import type { Comparison, EventPage, Piece } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** Reports of an event held against each other, two by two. */
export function Comparisons({ event: { comparisons, comparisonNote } }: { event: EventPage }) {
  const words = useWords().comparisons;
  if (comparisons.length === 0) return null;
  return (
    <section class="event-part" aria-labelledby="perbandingan">
      <h2 id="perbandingan">{words.beside}</h2>
      <p class="note">
        {words.note(
          (text) => (
            <mark>{text}</mark>
          ),
          comparisonNote,
        )}
      </p>
      {comparisons.map((comparison) => (
        <Compared key={comparison.id} comparison={comparison} />
      ))}
    </section>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const words = useWords().comparisons;
  const { id, left, right, shares, rows, onlyLeft, onlyRight } = comparison;
  return (
    <details class="comparison" id={id}>
      <summary>
        <h3>{words.pair(nameOf(left), nameOf(right))}</h3> <small>{shares}</small>
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
  const words = useWords().comparisons;
  return (
    <table class="beside">
      <caption>{words.alike}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sameWords}</th>
          <th scope="col">{nameOf(left)}</th>
          <th scope="col">{nameOf(right)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              {row.percent}
              {row.isSame && row.percent !== "100 %" && <small>{words.nearlySame}</small>}
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

function Only({ side, sentences }: { side: Comparison["left"]; sentences: string[] }) {
  const words = useWords().comparisons;
  return (
    <section>
      <h4>{words.only(nameOf(side))}</h4>
      {sentences.length === 0 ? (
        <p class="note">{words.none}</p>
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

function nameOf({ number, publisher }: Comparison["left"]): string {
  return `${number}. ${publisher}`;
}
