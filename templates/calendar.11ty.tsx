import { PAGES, wordsOf } from "../src/model/index.ts";
import type { CalendarMonth, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.calendar };

export function render({ site }: { site: Site }) {
  const { calendar } = site;
  const { root, years, undated, summary } = calendar;
  const words = wordsOf(site.language);
  return print(
    <Layout site={site} page={calendar}>
      <PageHead root={root} heading={words.parts.calendar} summary={summary}>
        {undated && (
          <p class="summary">
            <a href={root + undated.path}>{words.count.undated(undated.countWords)}</a>
          </p>
        )}
      </PageHead>
      {years.map(({ year, path, all, months }) => (
        <section key={year} class="year" aria-labelledby={`tahun-${year}`}>
          <h2 id={`tahun-${year}`}>
            <a href={root + path}>{year}</a>
          </h2>
          <p>
            <a href={root + all.path}>{all.text}</a>
          </p>
          <ol>
            {months.map((month) => (
              <li key={month.name}>
                <Month root={root} month={month} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Layout>,
  );
}

function Month({ root, month: { name, path, count, label } }: { root: string; month: CalendarMonth }) {
  return path ? (
    <a href={root + path} title={label}>
      {name} <b>{count}</b>
    </a>
  ) : (
    <span>{name}</span>
  );
}
