import { wordsOf } from "../src/model/index.ts";
import type { ListPage, Site } from "../src/publish/index.ts";
import { ArticleList } from "./components/ArticleList.tsx";
import { CitationFiles } from "./components/CitationFiles.tsx";
import { FeedLinks } from "./components/FeedLinks.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { Listing } from "./components/Listing.tsx";
import { NameNotes } from "./components/NameNotes.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pager } from "./components/Pager.tsx";
import { Pages } from "./components/Pages.tsx";

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
  const { cite, lists: words } = wordsOf(site.language);
  return print(
    <Layout
      site={site}
      page={list}
      pages={list.pages}
      feeds={list.feeds}
      scripts={list.tools ? ["list"] : []}
    >
      <PageHead root={root} up={up} heading={heading} summary={summary} />
      <NameNotes list={list} />
      <Listing root={root} tools={list.tools} order="terbaru">
        <ArticleList root={root} items={list.items} />
        <Pages root={root} pages={list.pages} />
      </Listing>
      <CitationFiles root={root} label={cite.downloadList} files={list.citationFiles} />
      <FeedLinks root={root} feeds={list.feeds} />
      <Pager
        root={root}
        label={words.otherDays}
        previous={{ name: words.dayBefore, link: list.previous }}
        next={{ name: words.dayAfter, link: list.next }}
      />
    </Layout>,
  );
}
