import type { IndexPage, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
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
    <Layout site={site} page={index}>
      <PageHead root={index.root} heading={index.heading} summary={index.summary} />
      <ul class="name-index">
        {index.rows.map(({ name, path, countWords, span }) => (
          <li key={path}>
            <a href={index.root + path}>{name}</a> <span class="count">{countWords}</span>{" "}
            <span class="span">{span || "tanpa tanggal"}</span>
          </li>
        ))}
      </ul>
      <Pages root={index.root} pages={index.pages} />
    </Layout>,
  );
}
