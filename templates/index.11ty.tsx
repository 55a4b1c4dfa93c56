import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { ArticleList } from "./components/ArticleList.tsx";
import { EventList } from "./components/EventList.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { Timeline } from "./components/Timeline.tsx";

export const data = { permalink: PAGES.home };

export function render({ site }: { site: Site }) {
  const { home } = site;
  const { root } = home;
  const words = wordsOf(site.language).home;
  return print(
    <Layout site={site} page={home}>
      <p class="motto">{site.description}</p>
      <dl class="folio">
        {home.facts.map(({ label, value, path }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <a href={root + path}>{value}</a>
            </dd>
          </div>
        ))}
      </dl>
      <Timeline root={root} timeline={home.timeline} />
      <div class="front">
        {home.newest.length > 0 && (
          <section aria-labelledby="terbaru">
            <h2 id="terbaru">{words.newest}</h2>
            <ArticleList root={root} items={home.newest} level={3} />
            <p class="more">
              <a href={root + PAGES.calendar}>{words.byDate}</a>
            </p>
          </section>
        )}
        {home.undated.length > 0 && (
          <section aria-labelledby="tanpa-tanggal">
            <h2 id="tanpa-tanggal">{words.undated}</h2>
            <ArticleList root={root} items={home.undated} level={3} />
            <p class="more">
              <a href={root + PAGES.undated}>{words.allUndated}</a>
            </p>
          </section>
        )}
      </div>
      {home.events.length > 0 && (
        <section class="most-covered" aria-labelledby="peristiwa">
          <h2 id="peristiwa">{words.mostCovered}</h2>
          <EventList root={root} items={home.events} level={3} />
          <p class="more">
            <a href={root + PAGES.events}>{words.allEvents}</a>
          </p>
        </section>
      )}
    </Layout>,
  );
}
