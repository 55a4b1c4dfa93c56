import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site, YearPage } from "../src/publish/index.ts";
import { HeatMap } from "./components/HeatMap.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { MonthTable } from "./components/MonthTable.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pager } from "./components/Pager.tsx";

interface Data {
  site: Site;
  page: unknown;
  yearPage: YearPage;
}

export const data = {
  pagination: { data: "site.years", size: 1, alias: "yearPage" },
  permalink: ({ yearPage }: Data) => yearPage.path,
};

export function render({ site, yearPage }: Data) {
  const { root, year, all, months, heatMap, previous, next } = yearPage;
  const { calendar: words, parts } = wordsOf(site.language);
  return print(
    <Layout site={site} page={yearPage}>
      <PageHead root={root} up={{ text: parts.calendar, path: PAGES.calendar }} heading={year}>
        <p class="summary">
          <a href={root + all.path}>{all.text}</a>
        </p>
      </PageHead>
      <div class="months">
        {months.map((month) => (
          <section key={month.name}>
            <h2>
              <MaybeLink root={root} link={{ text: month.name, path: month.path }} />
            </h2>
            <MonthTable root={root} month={month} />
          </section>
        ))}
      </div>
      <section class="by-outlet" aria-labelledby="per-penerbit">
        <h2 id="per-penerbit">{words.byOutlet}</h2>
        <HeatMap root={root} heatMap={heatMap} />
      </section>
      <Pager
        root={root}
        label={words.otherYears}
        previous={{ name: words.yearBefore, link: previous }}
        next={{ name: words.yearAfter, link: next }}
      />
    </Layout>,
  );
}
