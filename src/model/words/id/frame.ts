/** The frame of every page. */
export const frameWords = {
  skip: "Langsung ke isi",
  sections: "Bagian arsip",
  about: "Tentang arsip ini",
  offline: "Simpan untuk luring",
  feed: "Umpan berita",
  data: "Data",
  rules: "Aturan pembacaan",
  review: "Perlu diperiksa",
  search: "Cari dalam arsip",
  query: "Kata atau nama",
  submit: "Cari",
  pages: "Halaman daftar",
};

/** The ways into the archive, as its menu and its pages call them. */
export const partNames = {
  home: "Beranda",
  archive: "Arsip",
  all: "Berita",
  events: "Peristiwa",
  calendar: "Kalender",
  outlets: "Penerbit",
  authors: "Penulis",
  people: "Tokoh",
  places: "Tempat",
  organizations: "Lembaga",
  topics: "Topik",
  sections: "Rubrik",
  dates: "Tanggal",
  about: "Tentang arsip",
};
