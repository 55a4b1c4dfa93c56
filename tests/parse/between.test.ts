/** What sites put between the paragraphs of a story, and inside them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const head = [
  "Warga Muna Bangun Jembatan Bambu Sendiri, Habis Rp 12 Juta",
  "Sabtu, 12 Oktober 2024 | 08:15 WITA",
];
const lead =
  "Warga Desa Wakorambu, Kabupaten Muna, membangun jembatan bambu secara swadaya sejak awal bulan.";
const more = '"Kami lelah menunggu," kata kepala desa, La Ode Safiul, Jumat (11/10/2024).';
const bodyOf = (...story: string[]) => articleOf([...head, ...story].join("\n")).body.map(({ text }) => text);

for (const ad of [
  "Gulir untuk melanjutkan membaca",
  "Lanjutkan Membaca Berita",
  "googletag.cmd.push(function() { googletag.display('tengah'); });",
]) {
  test(`lifts ${JSON.stringify(ad)} out of the paragraph that it is glued to`, () => {
    assert.deepEqual(bodyOf(lead, `${more}${ad}`), [lead, more]);
  });
}

for (const line of [
  "Iklan - Scroll untuk membaca lagi",
  "(Bersambung ke halaman 3)",
  "--- Halaman 3 ---",
  "Buka Halaman Berikutnya",
  "Halaman: 1 2 All",
  "Anda sudah membaca 2 dari 4 berita gratis pekan ini.",
  "Lanjutkan membaca, masuk dengan akun Anda",
  "Nikmati akses tanpa batas mulai dari Rp 15.000 sebulan",
  "Artikel ini hanya untuk pelanggan.",
  "Baca tanpa iklan. Gabung Muna+",
]) {
  test(`takes ${JSON.stringify(line)} for no paragraph`, () => {
    assert.deepEqual(bodyOf(lead, line, more), [lead, more]);
  });
}

test("reads a word with a mark inside that is not seen as one word", () => {
  for (const mark of ["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff"])
    assert.deepEqual(bodyOf(lead.replace("membangun", `mem${mark}bangun`), more), [lead, more]);
});

for (const title of ["Ponsel Muna X Rilis 5 Mei 2024", "Hasil Survei Dipublikasikan 5 Mei 2024"]) {
  test(`takes ${JSON.stringify(title)} for a headline, not for a publication line`, () => {
    const { headline, datePublished } = articleOf([title, lead, more].join("\n"));
    assert.deepEqual([headline, datePublished], [title, null]);
  });
}
