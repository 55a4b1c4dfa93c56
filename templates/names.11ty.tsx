import type { IndexPage, Site } from "../src/publish/index.ts";
import { HeatMap } from "./components/HeatMap.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { NameRow } from "./components/NameRow.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pages } from "./components/Pages.tsx";

interface Data {
  site: Site;
  index: IndexPage;
}

export const data = {
  pagination: { data: "site.indexes", size: 1, alias: "index" },
  permalink: ({ index }: Data) => index.path,
};

export function render({ site, index }: Data) {
  return print(
    <Layout site={site} page={index} pages={index.pages}>
      <PageHead root={index.root} heading={index.heading} summary={index.summary} />
      {index.heatMap ? (
        <HeatMap root={index.root} heatMap={index.heatMap} />
      ) : (
        <ul class="name-index">
          {index.rows.map((row) => (
            <li key={row.path}>
              <NameRow root={index.root} row={row} />
            </li>
          ))}
        </ul>
      )}
      <Pages root={index.root} pages={index.pages} />
    </Layout>,
  );
}
