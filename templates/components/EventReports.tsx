import type { EventPage, Report } from "../../src/publish/index.ts";
import { Title } from "./Title.tsx";
import { useWords } from "./words.ts";

/** The reports of an event in the order of time, headlines side by side. */
export function EventReports({ event: { root, reports } }: { event: EventPage }) {
  const words = useWords().events;
  return (
    <section class="event-part" aria-labelledby="laporan">
      <h2 id="laporan">{words.byTime}</h2>
      <ol class="reports">
        {reports.map((report) => (
          <li key={report.path}>
            <ReportCard root={root} report={report} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ReportCard({ root, report }: { root: string; report: Report }) {
  const { number, path, title, isSupplied, publisher, published, bound, agencies, quoted } = report;
  const { common, events: words } = useWords();
  return (
    <article>
      <p class="item-meta">
        <b>
          {number}. {publisher ?? common.noOutlet}
        </b>{" "}
        {published ? (
          <time datetime={published.iso}>{published.words}</time>
        ) : (
          <span>
            {common.undated}
            {bound && `, ${bound}`}
          </span>
        )}
      </p>
      <h3>
        <a href={root + path}>
          <Title text={title} isSupplied={isSupplied} />
        </a>
      </h3>
      <dl>
        <div>
          <dt>{words.isBasedOn}</dt>
          <dd>{agencies.join(", ") || words.unknown}</dd>
        </div>
        <div>
          <dt>{words.quoted}</dt>
          <dd>{quoted.join(", ") || words.noneQuoted}</dd>
        </div>
      </dl>
    </article>
  );
}
