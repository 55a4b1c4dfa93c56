import { PAGES } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.offline };

/** The page on which a reader saves the archive; the service worker also leads here from what was not saved. */
export function render({ site }: { site: Site }) {
  const { offline } = site;
  const { root } = offline;
  return print(
    <Layout site={site} page={offline} scripts={["simpan"]}>
      <PageHead
        root={root}
        heading={offline.title}
        summary="Simpan seluruh arsip di perangkat ini: setiap artikel terbuka dan setiap kata dapat dicari, juga tanpa sambungan internet."
      />
      {/* Both are filled by src/browser/simpan.ts. */}
      <p id="tak-tersimpan" class="notice" hidden />
      <div id="simpan" class="save" />
      <noscript>
        <p class="notice">Menyimpan arsip memerlukan JavaScript.</p>
      </noscript>
      <div class="prose">
        <h2>Yang disimpan</h2>
        <p>
          Semua halaman, naskah asli, berkas kutipan, dan indeks pencarian, dalam ruang simpan peramban ini
          saja. Selama tersimpan, yang Anda baca adalah arsip yang tersimpan itu, utuh dari satu terbitan;
          bila ada arsip yang lebih baru, halaman ini dan pemberitahuan di atas tiap halaman mengatakannya.
          Yang tidak tersimpan, misalnya umpan dan unduhan data, tetap diambil dari situs.
        </p>
        <h2>Tanpa menyimpan</h2>
        <p>
          Sekali arsip ini dikunjungi, halaman depan dan halaman pencarian terbuka juga tanpa sambungan. Kata
          yang bagian indeksnya belum tersimpan tidak dapat dicari; pencarian akan mengatakannya.
        </p>
      </div>
    </Layout>,
  );
}
