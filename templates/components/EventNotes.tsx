import type { EventPage } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** Why the reports stand together, which was first, and whether they are independent of one another. */
export function EventNotes({ event: { why, first, sources } }: { event: EventPage }) {
  const words = useWords().events;
  return (
    <dl class="event-notes">
      <div>
        <dt>{words.why}</dt>
        <dd>
          {words.sameEvent}
          <ul>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{words.first}</dt>
        <dd>{first}</dd>
      </div>
      <div>
        <dt>{words.sources}</dt>
        <dd>
          {sources.length > 0 ? (
            <ul>
              {sources.map(({ name, reports }) => (
                <li key={name}>{words.credited(name, reports)}</li>
              ))}
            </ul>
          ) : (
            words.noSources
          )}
          {words.notIndependent}
        </dd>
      </div>
    </dl>
  );
}
