import type { EventsPage, Site } from "../src/publish/index.ts";
import { EventList } from "./components/EventList.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pages } from "./components/Pages.tsx";

interface Data {
  site: Site;
  events: EventsPage;
}

export const data = {
  pagination: { data: "site.eventIndex", size: 1, alias: "events" },
  permalink: ({ events }: Data) => events.path,
};

export function render({ site, events }: Data) {
  const { root, summary, mostCovered, newest, pages } = events;
  return print(
    <Layout site={site} page={events} pages={pages}>
      <PageHead root={root} heading="Peristiwa" summary={summary} />
      {mostCovered.length > 0 && (
        <section class="events" aria-labelledby="terbanyak">
          <h2 id="terbanyak">Paling banyak diberitakan</h2>
          <EventList root={root} items={mostCovered} level={3} />
        </section>
      )}
      {newest.length > 0 && (
        <section class="events" aria-labelledby="terbaru">
          <h2 id="terbaru">Terbaru</h2>
          <EventList root={root} items={newest} level={3} />
        </section>
      )}
      <Pages root={root} pages={pages} />
      <p class="note">
        Laporan digabung oleh mesin: hanya bila kata-kata, nama, pembuka dan tanggalnya cocok. Tiap peristiwa
        menyebut alasannya.
      </p>
    </Layout>,
  );
}
