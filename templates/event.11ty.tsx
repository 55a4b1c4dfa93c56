import type { EventPage, Site } from "../src/publish/index.ts";
import { PAGES } from "../src/url.ts";
import { Comparisons } from "./components/Comparisons.tsx";
import { EventNumbers } from "./components/EventNumbers.tsx";
import { EventReports } from "./components/EventReports.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { Title } from "./components/Title.tsx";

interface Data {
  site: Site;
  event: EventPage;
}

export const data = {
  pagination: { data: "site.events", size: 1, alias: "event" },
  permalink: ({ event }: Data) => event.path,
};

export function render({ site, event }: Data) {
  const { root, heading, isSupplied, summary, why, first } = event;
  return print(
    <Layout site={site} page={event}>
      <header class="page-head">
        <p class="kicker">
          <MaybeLink root={root} link={{ text: "Peristiwa", path: PAGES.events }} />
        </p>
        <h1>
          <Title text={heading} isSupplied={isSupplied} />
        </h1>
        <p class="summary">{summary}</p>
      </header>
      <dl class="event-notes">
        <div>
          <dt>Mengapa digabung</dt>
          <dd>
            Menurut perhitungan mesin, laporan-laporan ini memberitakan satu peristiwa: {why.join("; ")}.
            Laporan yang serupa tidak selalu saling menguatkan: bisa jadi semuanya bersumber pada kantor
            berita yang sama.
          </dd>
        </div>
        <div>
          <dt>Siapa yang pertama</dt>
          <dd>{first}</dd>
        </div>
      </dl>
      <EventReports event={event} />
      <EventNumbers event={event} />
      <Comparisons event={event} />
    </Layout>,
  );
}
