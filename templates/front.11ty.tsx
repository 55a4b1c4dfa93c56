import { wordsOf } from "../src/model/index.ts";
import type { FrontPage, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { NameRow } from "./components/NameRow.tsx";

interface Data {
  site: Site;
  front: FrontPage;
}

export const data = {
  pagination: { data: "site.fronts", size: 1, alias: "front" },
  permalink: ({ front }: Data) => front.path,
};

/** The archives over which the search of this site is. */
export function render({ site, front }: Data) {
  const words = wordsOf(site.language).parts;
  return print(
    <Layout site={site} page={front}>
      <p class="motto">{site.description}</p>
      <dl class="folio">
        {front.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="front">
        <section aria-labelledby="arsip">
          <h2 id="arsip">{words.archive}</h2>
          <ul class="name-index">
            {front.rows.map((row) => (
              <li key={row.path}>
                <NameRow root={front.root} row={row} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Layout>,
  );
}
