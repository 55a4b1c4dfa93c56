import type { IndexPage, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

interface Data {
  site: Site;
  index: IndexPage;
}

export const data = {
  pagination: {
    data: "site",
    size: 1,
    alias: "index",
    /** Both indexes of names, outlets and authors, are printed by this template. */
    before: (_keys: string[], { site }: Data) => [site.outlets, site.authors],
  },
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
    </Layout>,
  );
}
