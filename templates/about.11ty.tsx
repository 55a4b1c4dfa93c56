import { PAGES } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.about };

export function render({ site }: { site: Site }) {
  const { about } = site;
  const { root } = about;
  return print(
    <Layout site={site} page={about}>
      <PageHead root={root} heading={about.title} summary={site.description} />
      <div class="prose">
        <h2>Isi arsip</h2>
        <p>
          {site.title} menyimpan naskah berita persis seperti ketika disalin atau diambil dari halaman media.
          Dari tiap naskah dibuat satu halaman yang mudah dibaca: judul, penerbit, tanggal, penulis, dan isi
          beritanya.
        </p>
        <dl class="figures">
          {about.facts.map(({ label, value, path }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <MaybeLink root={root} link={{ text: value, path }} />
              </dd>
            </div>
          ))}
        </dl>
        <h2>Cara pembuatannya</h2>
        <p>
          Setiap baris naskah dibaca oleh program dan diberi satu peran: isi berita, keterangan tentang
          berita, atau sisa halaman web seperti iklan, tombol bagikan, dan daftar bacaan lain. Sisa halaman
          web ditinggalkan dari artikel, tetapi tidak dibuang: bagian “Naskah asli” di bawah tiap artikel
          memperlihatkan seluruh naskah baris demi baris, dengan peran tiap baris dan{" "}
          <a href={root + PAGES.rules}>aturan yang menentukannya</a>. Berkas naskahnya dapat diunduh, sama
          sampai byte terakhir dengan yang disimpan kurator.
        </p>
        <h2>Yang tidak diketahui tetap tidak diketahui</h2>
        <p>
          Keterangan yang tidak disebut dalam naskah tidak ditebak. Artikel tanpa tanggal terbit ditulis tanpa
          tanggal dan dikumpulkan di <a href={root + PAGES.undated}>halaman tersendiri</a>. Bila ceritanya
          menyebut tanggal peristiwa, tanggal itu hanya menjadi batas: berita terbit “tidak sebelum” hari itu.
          Naskah tanpa judul diberi judul dari kata-kata pertamanya, dalam kurung siku, seperti kebiasaan
          pustakawan.
        </p>
        <h2>Koreksi</h2>
        <p>
          Kurator dapat membetulkan keterangan yang salah atau salah terbaca. Halaman artikel memperlihatkan
          keduanya, apa kata naskah dan apa kata kurator, berikut alasannya. Naskah aslinya tidak pernah
          diubah.
        </p>
        <h2>Alamat dan sidik jari</h2>
        <p>
          Alamat sebuah artikel tidak berubah ketika artikel lain datang atau pergi. Delapan huruf di ujung
          alamat adalah awal SHA-256 naskahnya; nilai lengkapnya ada di halaman artikel, sehingga siapa pun
          dapat memeriksa bahwa naskah yang diunduh masih yang itu juga.
        </p>
        <h2>Hak cipta</h2>
        <p>
          Hak atas tiap naskah ada pada pemegangnya masing-masing. Bila kurator mencatat hak atau alamat asal
          sebuah naskah, catatan itu tampil di halaman artikelnya.
        </p>
        <h2>Huruf</h2>
        <p>
          Judul dan isi memakai Newsreader, keterangan memakai Libre Franklin, keduanya berlisensi SIL Open
          Font License 1.1.
        </p>
      </div>
    </Layout>,
  );
}
