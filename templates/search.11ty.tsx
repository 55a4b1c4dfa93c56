import { PAGES } from "../src/model/index.ts";
import type { SearchPage, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { ManyQueries } from "./components/ManyQueries.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Result } from "./components/Result.tsx";
import { SearchField } from "./components/SearchField.tsx";

export const data = { permalink: PAGES.search };

/** The form, all articles, and the places that src/browser/cari.ts fills. */
export function render({ site }: { site: Site }) {
  const { search } = site;
  const { root } = search;
  const { mulai, cari } = site.assets;
  const head = <script src={root + mulai} data-search={root + cari} defer />;
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
          <span>
            Tombol <kbd>/</kbd> membawa ke kotak cari di halaman mana pun
          </span>
        </label>
      </div>
    </Layout>,
  );
}

/** How the archive is read without scripts. */
function OtherWays({ root }: { root: string }) {
  return (
    <p class="notice">
      Pencarian berjalan di peramban dan memerlukan JavaScript. Tanpa itu, arsip dapat ditelusuri menurut{" "}
      <a href={root + PAGES.calendar}>tanggal</a>, <a href={root + PAGES.outlets}>penerbit</a>,{" "}
      <a href={root + PAGES.authors}>penulis</a>, <a href={root + PAGES.people}>tokoh</a>,{" "}
      <a href={root + PAGES.places}>tempat</a>, dan <a href={root + PAGES.organizations}>lembaga</a>. Artikel
      di bawah ini adalah awal dari <a href={root + PAGES.all}>daftar semua berita</a>.
    </p>
  );
}

/** The same where the search is over several archives. */
function OtherArchives({ root }: { root: string }) {
  return (
    <p class="notice">
      Pencarian berjalan di peramban dan memerlukan JavaScript. Tanpa itu, tiap arsip dapat ditelusuri sendiri
      dari <a href={root + PAGES.home}>halaman depan</a>. Artikel di bawah ini yang terbaru dari semua arsip.
    </p>
  );
}

function Box() {
  return (
    <form id="cari" action={PAGES.search} method="get">
      <div class="search-box">
        <SearchField label="Kata atau nama yang dicari" describedBy="cari-aturan" />
      </div>
      <p id="cari-aturan" class="search-rules">
        Semua kata harus ada, dalam bentuk apa pun: tembak menemukan penembakan juga. <q>…</q> untuk frasa
        persis, <kbd>-kata</kbd> untuk mengecualikan, <kbd>kata*</kbd> untuk awalan.
      </p>
    </form>
  );
}

function Narrowing() {
  return (
    <details id="cari-saring">
      <summary>
        <h2>Saring</h2>
      </summary>
      <fieldset class="search-range">
        <legend>Tanggal terbit</legend>
        <label>
          Dari <input id="dari" type="date" />
        </label>
        <label>
          Sampai <input id="sampai" type="date" />
        </label>
        <div id="cari-grafik" hidden />
        <label class="check" hidden>
          <input id="tanpa-tanggal" type="checkbox" />
          <span>
            Sertakan <span id="tanpa-tanggal-jumlah" /> artikel tanpa tanggal
          </span>
        </label>
      </fieldset>
      <div id="cari-filters" />
      <p id="cari-saring-gagal" />
    </details>
  );
}

/** What is found where nothing is asked for stands there from the beginning. */
function Found({ page: { root, status, rows, hasMore } }: { page: SearchPage }) {
  return (
    <section class="search-found" aria-labelledby="cari-judul">
      <h2 id="cari-judul" class="unseen">
        Hasil
      </h2>
      <p id="cari-status" role="status">
        {status}
      </p>
      <ul id="cari-pilihan" hidden />
      <div class="search-tools">
        <p>
          <label for="urut">Urutan</label>{" "}
          <select id="urut" autocomplete="off">
            <option value="relevansi">Paling cocok</option>
            <option value="terbaru">Terbaru dulu</option>
            <option value="terlama">Terlama dulu</option>
          </select>
        </p>
        <p id="cari-simpan" hidden={rows.length === 0}>
          Simpan hasil:{" "}
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
          <Result key={row.path} root={root} row={row} />
        ))}
      </ol>
      <button id="cari-lagi" type="button" hidden={!hasMore}>
        Tampilkan lagi
      </button>
      <p id="cari-lagi-gagal" role="status" />
    </section>
  );
}
