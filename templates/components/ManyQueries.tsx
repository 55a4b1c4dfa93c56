/** Many queries at once; `src/browser/search/many.ts` carries them out. */
export function ManyQueries() {
  return (
    <details class="many">
      <summary>
        <h2>Banyak pencarian sekaligus</h2>
      </summary>
      <form id="banyak">
        <p>
          <label for="banyak-baris">Tempelkan nama atau pernyataan, satu per baris</label>
          <textarea id="banyak-baris" rows={6} spellcheck={false} aria-describedby="banyak-aturan" />
        </p>
        <p id="banyak-aturan" class="search-rules">
          Tiap baris dicari seperti di kotak di atas; nama persis ditulis di antara tanda kutip. Saringan dan
          tanggal yang dipilih ikut berlaku.
        </p>
        <button type="submit">Cari semua baris</button>
      </form>
      <p id="banyak-status" role="status" />
      <div class="scroll">
        <table hidden>
          <caption class="unseen">Banyaknya artikel menurut pencarian</caption>
          <thead>
            <tr>
              <th scope="col">Pencarian</th>
              <th scope="col">Artikel</th>
              <th scope="col">Pertama</th>
              <th scope="col">Terakhir</th>
            </tr>
          </thead>
          <tbody id="banyak-hasil" />
        </table>
      </div>
      <button id="banyak-simpan" type="button" hidden>
        Simpan tabel sebagai CSV
      </button>
    </details>
  );
}
