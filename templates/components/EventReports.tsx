import type { EventPage, Report } from "../../src/publish/index.ts";
import { Title } from "./Title.tsx";

/** The reports of an event in the order of time, headlines side by side. */
export function EventReports({ event: { root, reports } }: { event: EventPage }) {
  return (
    <section class="event-part" aria-labelledby="laporan">
      <h2 id="laporan">Laporan menurut waktu</h2>
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
  return (
    <article>
      <p class="item-meta">
        <b>
          {number}. {publisher ?? "Penerbit tidak disebut"}
        </b>{" "}
        {published ? (
          <time datetime={published.iso}>{published.words}</time>
        ) : (
          <span>Tanpa tanggal{bound && `, ${bound}`}</span>
        )}
      </p>
      <h3>
        <a href={root + path}>
          <Title text={title} isSupplied={isSupplied} />
        </a>
      </h3>
      <dl>
        <div>
          <dt>Sumber yang disebut</dt>
          <dd>{agencies.join(", ") || "tidak disebut"}</dd>
        </div>
        <div>
          <dt>Yang dikutip</dt>
          <dd>{quoted.join(", ") || "tidak ada yang bernama"}</dd>
        </div>
      </dl>
    </article>
  );
}
