import { PAGES, type SitePath, wordsOf } from "../src/model/index.ts";
import type { SearchPage, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { ManyQueries } from "./components/ManyQueries.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Result } from "./components/Result.tsx";
import { SearchField } from "./components/SearchField.tsx";
import { useWords } from "./components/words.ts";

export const data = { permalink: PAGES.search };

/** The form, all articles, and the places that src/browser/search.ts fills. */
export function render({ site }: { site: Site }) {
  const { search } = site;
  const { root } = search;
  const words = wordsOf(site.language).search;
  const { startSearch, search: script } = site.assets;
  const head = <script src={root + startSearch} data-search={root + script} defer />;
  return print(
    <Layout site={site} page={search} head={head}>
      <PageHead root={root} heading={search.title} />
      <noscript>
        {site.fronts.length > 0 ? <OtherArchives root={root} /> : <OtherWays root={root} />}
      </noscript>
      <div class="search-page">
        <search>
          <Box />
          <Narrowing />
        </search>
        <Found page={search} />
        <ManyQueries />
        <label class="check search-rules">
          <input id="cari-pintas" type="checkbox" />
          <span>{words.shortcut(<kbd>/</kbd>)}</span>
        </label>
      </div>
    </Layout>,
  );
}

/** How the archive is read without scripts. */
function OtherWays({ root }: { root: string }) {
  const words = useWords().search;
  const to = (path: SitePath) => (text: string) => <a href={root + path}>{text}</a>;
  return (
    <p class="notice">
      {words.needsScript}{" "}
      {words.otherWays({
        dates: to(PAGES.calendar),
        outlets: to(PAGES.outlets),
        authors: to(PAGES.authors),
        people: to(PAGES.people),
        places: to(PAGES.places),
        organizations: to(PAGES.organizations),
        all: to(PAGES.all),
      })}
    </p>
  );
}

/** The same where the search is over several archives. */
function OtherArchives({ root }: { root: string }) {
  const words = useWords().search;
  return (
    <p class="notice">
      {words.needsScript}{" "}
      {words.otherArchives((text) => (
        <a href={root + PAGES.home}>{text}</a>
      ))}
    </p>
  );
}

function Box() {
  const words = useWords().search;
  return (
    <form id="cari" action={PAGES.search} method="get">
      <div class="search-box">
        <SearchField label={words.query} describedBy="cari-aturan" />
      </div>
      <p id="cari-aturan" class="search-rules">
        {words.rules(<q>…</q>, (text) => (
          <kbd>{text}</kbd>
        ))}
      </p>
    </form>
  );
}

function Narrowing() {
  const words = useWords().search;
  return (
    <details id="cari-saring">
      <summary>
        <h2>{words.narrow}</h2>
      </summary>
      <fieldset class="search-range">
        <legend>{words.published}</legend>
        <label>
          {words.from} <input id="dari" type="date" />
        </label>
        <label>
          {words.to} <input id="sampai" type="date" />
        </label>
        <div id="cari-grafik" hidden />
        <label class="check" hidden>
          <input id="tanpa-tanggal" type="checkbox" />
          <span>{words.undated(<span id="tanpa-tanggal-jumlah" />)}</span>
        </label>
      </fieldset>
      <div id="cari-filters" />
      <p id="cari-saring-gagal" />
    </details>
  );
}

/** What is found where nothing is asked for stands there from the beginning. */
function Found({ page: { root, status, rows, hasMore } }: { page: SearchPage }) {
  const words = useWords().search;
  return (
    <section class="search-found" aria-labelledby="cari-judul">
      <h2 id="cari-judul" class="unseen">
        {words.results}
      </h2>
      <p id="cari-status" role="status">
        {status}
      </p>
      <ul id="cari-pilihan" hidden />
      <div class="search-tools">
        <p>
          <label for="urut">{words.order}</label>{" "}
          <select id="urut" autocomplete="off">
            <option value="relevansi">{words.bestFirst}</option>
            <option value="terbaru">{words.newestFirst}</option>
            <option value="terlama">{words.oldestFirst}</option>
          </select>
        </p>
        <p id="cari-simpan" hidden={rows.length === 0}>
          {words.save}{" "}
          <button type="button" value="csv">
            CSV
          </button>{" "}
          <button type="button" value="ris">
            RIS
          </button>{" "}
          <button type="button" value="bibtex">
            BibTeX
          </button>{" "}
          <span id="cari-simpan-status" role="status" />
        </p>
      </div>
      {/* As long as the query wants it; what stands above does not move. */}
      <p id="cari-paham" class="search-rules" />
      <div id="cari-nihil" />
      <ol id="cari-hasil" class="article-list">
        {rows.map((row) => (
          <Result key={row.article.url} root={root} row={row} />
        ))}
      </ol>
      <button id="cari-lagi" type="button" hidden={!hasMore}>
        {words.more}
      </button>
      <p id="cari-lagi-gagal" role="status" />
    </section>
  );
}
