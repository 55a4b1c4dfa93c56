/** The search page, as it is printed. */
export const searchPageWords = {
  title: "Cari",
  description: "Mencari kata dan nama dalam arsip.",
  inArchive: (articles: string) => `${articles} dalam arsip`,
  shortcut: <Part>(key: Part) => ["Tombol ", key, " membawa ke kotak cari di halaman mana pun"],
  needsScript: "Pencarian berjalan di peramban dan memerlukan JavaScript.",
  otherWays: <Part>(
    link: Record<
      "dates" | "outlets" | "authors" | "people" | "places" | "organizations" | "all",
      (text: string) => Part
    >,
  ) => [
    "Tanpa itu, arsip dapat ditelusuri menurut ",
    link.dates("tanggal"),
    ", ",
    link.outlets("penerbit"),
    ", ",
    link.authors("penulis"),
    ", ",
    link.people("tokoh"),
    ", ",
    link.places("tempat"),
    ", dan ",
    link.organizations("lembaga"),
    ". Artikel di bawah ini adalah awal dari ",
    link.all("daftar semua berita"),
    ".",
  ],
  otherArchives: <Part>(home: (text: string) => Part) => [
    "Tanpa itu, tiap arsip dapat ditelusuri sendiri dari ",
    home("halaman depan"),
    ". Artikel di bawah ini yang terbaru dari semua arsip.",
  ],
  query: "Kata atau nama yang dicari",
  rules: <Part>(phrase: Part, sign: (text: string) => Part) => [
    "Semua kata harus ada, dalam bentuk apa pun: tembak menemukan penembakan juga. ",
    phrase,
    " untuk frasa persis, ",
    sign("-kata"),
    " untuk mengecualikan, ",
    sign("kata*"),
    " untuk awalan.",
  ],
  narrow: "Saring",
  published: "Tanggal terbit",
  from: "Dari",
  to: "Sampai",
  undated: <Part>(count: Part) => ["Sertakan ", count, " artikel tanpa tanggal"],
  results: "Hasil",
  order: "Urutan",
  bestFirst: "Paling cocok",
  newestFirst: "Terbaru dulu",
  oldestFirst: "Terlama dulu",
  save: "Simpan hasil:",
  more: "Tampilkan lagi",
};

/** Many queries at once, as the page prints them. */
export const manyQueriesWords = {
  many: "Banyak pencarian sekaligus",
  lines: "Tempelkan nama atau pernyataan, satu per baris",
  rules:
    "Tiap baris dicari seperti di kotak di atas; nama persis ditulis di antara tanda kutip. Saringan dan tanggal yang dipilih ikut berlaku.",
  submit: "Cari semua baris",
  caption: "Banyaknya artikel menurut pencarian",
  query: "Pencarian",
  articles: "Artikel",
  first: "Pertama",
  last: "Terakhir",
  save: "Simpan tabel sebagai CSV",
};
