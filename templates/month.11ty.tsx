import { wordsOf } from "../src/model/index.ts";
import type { MonthPage, Site } from "../src/publish/index.ts";
import { ArticleList } from "./components/ArticleList.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { Listing } from "./components/Listing.tsx";
import { MonthTable } from "./components/MonthTable.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pager } from "./components/Pager.tsx";
import { Pages } from "./components/Pages.tsx";

interface Data {
  site: Site;
  monthPage: MonthPage;
}

export const data = {
  pagination: { data: "site.months", size: 1, alias: "monthPage" },
  permalink: ({ monthPage }: Data) => monthPage.path,
};

export function render({ site, monthPage }: Data) {
  const { root, heading, summary, month, days, pages, tools, previous, next, up } = monthPage;
  const words = wordsOf(site.language).calendar;
  return print(
    <Layout site={site} page={monthPage} pages={pages} scripts={tools ? ["list"] : []}>
      <PageHead root={root} up={up} heading={heading} summary={summary} />
      <div class="by-day">
        <MonthTable root={root} month={month} />
        <div>
          <Listing root={root} tools={tools} order="terlama">
            {days.map(({ path, words: day, items }) => (
              <section key={path}>
                <h2>
                  <a href={root + path}>{day}</a>
                </h2>
                <ArticleList root={root} items={items} level={3} />
              </section>
            ))}
            <Pages root={root} pages={pages} />
          </Listing>
        </div>
      </div>
      <Pager
        root={root}
        label={words.otherMonths}
        previous={{ name: words.monthBefore, link: previous }}
        next={{ name: words.monthAfter, link: next }}
      />
    </Layout>,
  );
}
