import { formatNumber } from "./format.ts";

/** Lists of articles, and indexes of names. */
export const listWords = {
  all: "Semua berita",
  ofYear: (year: string) => `Semua berita ${year}`,
  index: (count: number, of: string) =>
    `${formatNumber(count)} ${of.toLowerCase()} yang disebut dalam naskah`,
  otherDays: "Hari lain",
  dayBefore: "Hari sebelumnya",
  dayAfter: "Hari berikutnya",
  follow: "Ikuti artikel baru:",
};

/** The form by which a list is sorted and filtered. */
export const listToolWords = {
  tools: "Urutkan dan saring",
  order: "Urutan",
  newest: "Terbaru dulu",
  oldest: "Terlama dulu",
  byOutlet: "Penerbit A–Z",
  byTitle: "Judul A–Z",
  outlet: "Penerbit",
  year: "Tahun",
  together: "Disebut bersama",
  any: "Semua",
  inTitle: "Kata dalam judul",
  apply: "Terapkan",
  reset: "Semua berita",
  needsScript: "Jumlah artikel di samping nama menyaring daftar ini hanya dengan JavaScript.",
};

/** What is known of a name beside its articles. */
export const nameWords = {
  variants: "Juga ditulis",
  first: "Disebut pertama kali",
  last: "Terakhir kali",
  together: "Disebut bersama",
};
