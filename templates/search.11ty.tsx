import type { Site } from "../src/publish/index.ts";
import { PAGES } from "../src/url.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.search };

/** The form and the places that src/browser/cari.ts fills. */
export function render({ site }: { site: Site }) {
  const { search } = site;
  const { root } = search;
  return print(
    <Layout site={site} page={search} scripts={["cari"]}>
      <PageHead root={root} heading={search.title} />
      <search>
        <form id="cari" action={PAGES.search} method="get">
          <div class="search-box">
            <label class="unseen" for="q">
              Kata atau nama yang dicari
            </label>
            <input
              id="q"
              type="search"
              name="q"
              placeholder="Kata atau nama"
              autocomplete="off"
              spellcheck={false}
            />
            <button type="submit">Cari</button>
          </div>
          <p class="order">
            <label for="urut">Urutan</label>
            <select id="urut" name="urut">
              <option value="relevansi">Paling cocok</option>
              <option value="terbaru">Terbaru dulu</option>
              <option value="terlama">Terlama dulu</option>
            </select>
          </p>
          <div id="cari-filters" />
        </form>
      </search>
      <p id="cari-status" role="status" />
      <ol id="cari-hasil" class="article-list" />
      <button id="cari-lagi" type="button" hidden>
        Tampilkan lagi
      </button>
      <noscript>
        <p class="notice">
          Pencarian berjalan di peramban dan memerlukan JavaScript. Tanpa itu, arsip dapat ditelusuri menurut{" "}
          <a href={root + PAGES.calendar}>tanggal</a>, <a href={root + PAGES.outlets}>penerbit</a>, dan{" "}
          <a href={root + PAGES.authors}>penulis</a>.
        </p>
      </noscript>
    </Layout>,
  );
}
