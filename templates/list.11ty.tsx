import type { ListPage, Site } from "../src/publish/index.ts";
import { ArticleList } from "./components/ArticleList.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pager } from "./components/Pager.tsx";

interface Data {
  site: Site;
  list: ListPage;
}

export const data = {
  pagination: { data: "site.lists", size: 1, alias: "list" },
  permalink: ({ list }: Data) => list.path,
};

export function render({ site, list }: Data) {
  const { root, up, heading, summary } = list;
  return print(
    <Layout site={site} page={list}>
      <PageHead root={root} up={up} heading={heading} summary={summary} />
      <ArticleList root={root} items={list.items} />
      <Pager
        root={root}
        label="Hari lain"
        previous={{ name: "Hari sebelumnya", link: list.previous }}
        next={{ name: "Hari berikutnya", link: list.next }}
      />
    </Layout>,
  );
}
