import { wordsOf } from "../src/model/index.ts";
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
  const words = wordsOf(site.language);
  return print(
    <Layout site={site} page={events} pages={pages}>
      <PageHead root={root} heading={words.parts.events} summary={summary} />
      {mostCovered.length > 0 && (
        <section class="events" aria-labelledby="terbanyak">
          <h2 id="terbanyak">{words.events.mostCovered}</h2>
          <EventList root={root} items={mostCovered} level={3} />
        </section>
      )}
      {newest.length > 0 && (
        <section class="events" aria-labelledby="terbaru">
          <h2 id="terbaru">{words.events.newest}</h2>
          <EventList root={root} items={newest} level={3} />
        </section>
      )}
      <Pages root={root} pages={pages} />
      <p class="note">{words.events.byMachine}</p>
    </Layout>,
  );
}
