import { PAGES, wordsOf } from "../src/model/index.ts";
import type { EventPage, Site } from "../src/publish/index.ts";
import { CitationFiles } from "./components/CitationFiles.tsx";
import { Comparisons } from "./components/Comparisons.tsx";
import { EventNotes } from "./components/EventNotes.tsx";
import { EventNumbers } from "./components/EventNumbers.tsx";
import { EventReports } from "./components/EventReports.tsx";
import { FeedLinks } from "./components/FeedLinks.tsx";
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
  const { root, heading, isSupplied, summary, citationFiles } = event;
  const words = wordsOf(site.language);
  return print(
    <Layout site={site} page={event} feeds={event.feeds}>
      <header class="page-head">
        <p class="kicker">
          <MaybeLink root={root} link={{ text: words.parts.events, path: PAGES.events }} />
        </p>
        <h1>
          <Title text={heading} isSupplied={isSupplied} />
        </h1>
        <p class="summary">{summary}</p>
        <CitationFiles root={root} label={words.cite.downloadReports} files={citationFiles} />
      </header>
      <EventNotes event={event} />
      <EventReports event={event} />
      <EventNumbers event={event} />
      <Comparisons event={event} />
      <FeedLinks root={root} feeds={event.feeds} />
    </Layout>,
  );
}
