import assert from "node:assert/strict";
import { test } from "node:test";
import { readDateline } from "../../src/parse/cues/dateline.ts";
import { indexOutlets } from "../../src/parse/cues/outlet.ts";
import { OUTLETS } from "../../src/parse/index.ts";
import { articleOf } from "./source.ts";

const outlets = indexOutlets(OUTLETS);

/** A line, its place, its outlet, and the words with which its story begins. */
const DATELINES: [string, string | null, string | null, string][] = [
  ["Tangerang Selatan, IDN Times - Intelijen", "Tangerang Selatan", "IDN Times", "Intelijen"],
  ["NEWS, IDenesia.id — Kementerian", null, "IDenesia.id", "Kementerian"],
  ["WahanaNews.co | Kementerian", null, "WahanaNews.co", "Kementerian"],
  ["BERITASOLORAYA.com -\u00a0Kementerian", null, "BERITASOLORAYA.com", "Kementerian"],
  ["JAKARTA, KOMPAS.com –Aktivis menuntut", "JAKARTA", "KOMPAS.com", "Aktivis"],
  ["KOMPAS.com -Trotoar rusak", null, "KOMPAS.com", "Trotoar"],
  ["Liputan6.com, Jakarta -Nama itu", "Jakarta", "Liputan6.com", "Nama"],
  ["Liputan6.com, JakartaPergerakan Indeks", "Jakarta", "Liputan6.com", "Pergerakan"],
  ["Liputan6.com, Jakarta London Love Story, film", "Jakarta", "Liputan6.com", "London"],
  ["TEMPO.CO, Jakarta - Warga", "Jakarta", "TEMPO.CO", "Warga"],
  ["Jakarta (ANTARA) - Warga", "Jakarta", "ANTARA", "Warga"],
  ["REPUBLIKA.CO.ID, JAKARTA -- Kejaksaan", "JAKARTA", "REPUBLIKA.CO.ID", "Kejaksaan"],
  ["POS-KUPANG.COM, KEFAMENANU - Seorang", "KEFAMENANU", "POS-KUPANG.COM", "Seorang"],
  ["Tribun-medan.com, MEDAN - Warga", "MEDAN", "Tribun-medan.com", "Warga"],
  ["BANJARMASINPOST.CO.ID. BANJARBARU - Seorang", "BANJARBARU", "BANJARMASINPOST.CO.ID", "Seorang"],
  ["BOGOR- Polisi menangkap", "BOGOR", null, "Polisi"],
  ["NEW YORK -  Harga minyak", "NEW YORK", null, "Harga"],
  ["Way Kanan, Lampung – Institut", "Way Kanan, Lampung", null, "Institut"],
  ["KONTAN.CO.ID - JAKARTA. Harga emas", "JAKARTA", "KONTAN.CO.ID", "Harga"],
  ["jpnn.com - JAKARTA - Ketua Umum", "JAKARTA", "jpnn.com", "Ketua"],
  ["Jakarta, CNN Indonesia -- Dewan", "Jakarta", "CNN Indonesia", "Dewan"],
  ["Pesawaran (Lampost.co) -- Warga", "Pesawaran", "Lampost.co", "Warga"],
  ["KRUI (Lampost.co)-- Warga", "KRUI", "Lampost.co", "Warga"],
  ["Kupastuntas.co, Lampung Barat - Warga", "Lampung Barat", "Kupastuntas.co", "Warga"],
  ["POSMETRO MEDAN– Warga", null, "POSMETRO MEDAN", "Warga"],
  ["Kupang, Suara Flobamora - Warga", "Kupang", "Suara Flobamora", "Warga"],
  ["PORTAL SUKAMAJU - Harga gabah", null, "PORTAL SUKAMAJU", "Harga"],
  ["Suara Danau Arga, Sukamaju - Warga", "Sukamaju", "Suara Danau Arga", "Warga"],
  ["RMOL. Pemerintah diminta", null, "RMOL", "Pemerintah"],
  ["Jakarta: Tarif tol naik", "Jakarta", null, "Tarif"],
];
for (const [line, place, outlet, story] of DATELINES) {
  test(`reads the dateline of ${JSON.stringify(line)}`, () => {
    const found = readDateline(line, outlets);
    assert.deepEqual(found && [found.place, found.outlet], [place, outlet]);
    assert.equal(line.slice(found?.end).startsWith(story), true);
  });
}

for (const line of [
  "Korban-korban kecelakaan itu dibawa ke rumah sakit",
  "Rancangan Undang-Undang itu dibahas - lagi",
  "PKB - Gerindra berkoalisi",
  "Liputan6.com, menemui duo produser film ini",
  "Skor 2-1 bertahan sampai akhir",
]) {
  test(`finds no dateline in ${JSON.stringify(line)}`, () => {
    assert.equal(readDateline(line, outlets), null);
  });
}

test("reads a dateline that stands on lines of its own", () => {
  const story = "Galaxy baru itu adalah ponsel dengan layar lengkung di kedua sisinya.";
  for (const lines of ["Jakarta -", "Jakarta\n-"]) {
    const article = articleOf(`Kelemahan Ponsel Baru Diumbar\n\n${lines}\n${story}`);
    assert.equal(article.locationCreated, "Jakarta");
    assert.deepEqual(
      article.body.map((block) => block.text),
      [story],
    );
  }
});

test("reads a place and an outlet that stand above the dash of the first paragraph", () => {
  const article = articleOf(
    "Kelemahan Ponsel Baru Diumbar\n\nJAKARTA, KOMPAS.com\n- Ponsel baru itu memiliki layar lengkung di kedua sisinya.",
  );
  assert.deepEqual([article.locationCreated, article.publisher], ["JAKARTA", "KOMPAS.com"]);
  assert.equal(article.body[0]?.text, "Ponsel baru itu memiliki layar lengkung di kedua sisinya.");
});
