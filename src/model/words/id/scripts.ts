import { formatDay, formatNumber } from "./format.ts";

/** The button that turns the page dark or light. */
export const themeWords = { dark: "Gelap", light: "Terang" };

/** The notice that a newer archive is there. */
export const newerWords = {
  newer: "Ada arsip yang lebih baru. ",
  update: "Perbarui simpanan luring",
  reload: "Muat",
};

/** What the scripts of an article's page say. */
export const articleScriptWords = {
  copied: "Disalin",
  selected: "Peramban tidak mengizinkan penyalinan. Teksnya sudah dipilih; salinlah dengan Ctrl+C.",
  copyByHand: "Peramban tidak mengizinkan penyalinan; salinlah dengan Ctrl+C.",
  close: "Tutup",
  citeParagraph: (number: string) => `Kutip paragraf ${number}`,
  source: (hash: string) => `Naskah ${hash.slice(0, 8)}, SHA-256 ${hash}`,
};

/** What becomes of the check of a source text against its hash. */
export const verifyWords = {
  checking: "Memeriksa …",
  instead: "Periksalah folder arsip dengan perintah npx kliping verify FOLDER.",
  fromDisk: "Tidak dapat diperiksa dari diska: peramban melarang halaman membaca berkas lain di sana.",
  insecure: "Tidak dapat diperiksa di alamat http: peramban menghitung SHA-256 hanya di alamat https.",
  unavailable: "Tidak dapat diperiksa: naskah tidak dapat diunduh.",
  same: "Cocok: naskah yang diunduh memiliki SHA-256 ini.",
  different: (hash: string) => `Tidak cocok: naskah yang diunduh bukan naskah ini. SHA-256-nya ${hash}`,
};

/** The bar of the words that are marked in an article. */
export const markWords = {
  count: (count: number, words: string) => `${count} sorotan untuk ${words}`,
  unmark: "Hapus sorotan",
};

/** What the script of a list says. */
export const listScriptWords = {
  loading: "Memuat daftar …",
  all: "Semua berita ditampilkan",
  nothing: "Tidak ada berita yang cocok",
  found: (found: number, all: number) => `${formatNumber(found)} dari ${formatNumber(all)} berita`,
  failed: "Daftar lengkapnya tidak dapat dimuat. Muat ulang halaman ini untuk mencoba lagi.",
  noOutlet: "Tanpa penerbit",
  undated: "Tanpa tanggal",
  choice: (name: string, count: number) => `${name} (${formatNumber(count)})`,
  more: (count: number) => `Tampilkan ${count} lagi`,
};

/** What a search tells of itself. */
export const searchWords = {
  searching: "Mencari …",
  nothing: "Tidak ada artikel yang cocok",
  nowhere: (words: string[]) => `Tidak ada artikel yang memuat ${words.join(", ")}`,
  found: (articles: number, words: string) => `${formatNumber(articles)} artikel ${words}`,
  fitting: "cocok",
  inArchive: "dalam arsip",
  noneThat: (words: string) => `Tidak ada artikel yang ${words}`,
  having: (words: string[]) => `memuat ${words.join(" ")}`,
  lacking: (words: string[]) => `tidak memuat ${words.join(" atau ")}`,
  more: "Tampilkan lagi",
  moreOf: (count: number) => `Tampilkan lagi (${formatNumber(count)})`,
};

/** How a query was understood. */
export const understoodWords = {
  sought: (clauses: string[]) => `Dicari: ${clauses.join("; ")}.`,
  guessed:
    "Daftar akar kata dan nama lain tidak dapat dimuat, jadi bentuk katanya hanya diduga dari imbuhannya.",
  otherNames: (count: number) => `${count} nama lainnya`,
  or: (terms: string[]) => terms.join(" atau "),
  without: (terms: string) => `tanpa ${terms}`,
  beginning: (word: string) => `kata yang berawalan ${word}`,
  anyForm: (terms: string) => `bentuk apa pun dari ${terms}`,
};

/** Why a search failed. */
export const searchFaultWords = {
  failed: (error: unknown) => `Pencarian gagal: ${error instanceof Error ? error.message : error}`,
  notSaved:
    "Pencarian ini memerlukan bagian indeks yang belum tersimpan di perangkat ini, jadi hasilnya tidak diketahui. Sambungkan ke internet, atau simpan arsip untuk luring ketika tersambung.",
  notLoaded:
    "Satu bagian indeks pencarian tidak dapat dimuat, jadi hasilnya tidak diketahui. Muat ulang halaman ini untuk mencoba lagi.",
};

/** What narrows a search down. */
export const narrowingWords = {
  filters: {
    penerbit: "Penerbit",
    penulis: "Penulis",
    tokoh: "Tokoh",
    tempat: "Tempat",
    lembaga: "Lembaga",
    topik: "Topik",
    rubrik: "Rubrik",
    peristiwa: "Peristiwa",
    tahun: "Tahun",
    bulan: "Bulan",
    hari: "Hari",
  },
  wanted: (filter: string, value: string) => `${filter}: ${value}`,
  unwanted: (filter: string, value: string) => `${filter}: bukan ${value}`,
  datedOnly: "hanya yang bertanggal",
  since: (day: string) => `sejak ${formatDay(day)}`,
  until: (day: string) => `sampai ${formatDay(day)}`,
  remove: (choice: string) => `Lepas ${choice}`,
  removeAll: "Lepas semua",
  removeAllFilters: "Lepas semua saringan",
  chosen: (filter: string, count: number) => `${filter} (${count} dipilih)`,
  seek: (filter: string) => `Cari ${filter.toLowerCase()}`,
  noValue: "Tidak ada yang cocok",
  not: "bukan",
  notThis: (value: string) => `bukan ${value}`,
};

/** The chart in which a span of days is drawn. */
export const rangeWords = {
  from: "Dari",
  to: "Sampai",
  range: "Rentang tanggal",
  articles: (period: string, count: number) => `${period}: ${formatNumber(count)} artikel`,
};

/** What is said where nothing was found, and what is offered then. */
export const nothingFoundWords = {
  allFiltered: "Ada artikel, tetapi tersaring oleh pilihan di atas.",
  fittingFiltered: "Ada artikel yang memuat semua kata ini, tetapi tersaring oleh pilihan di atas.",
  notTogether: "Setiap kata ini ada dalam arsip, tetapi tidak bersama-sama dalam satu artikel.",
  nothing: "Tidak ada artikel yang cocok.",
  meant: "Mungkin maksud Anda: ",
  withoutFilter: (choice: string) => `Tanpa saringan ${choice}`,
  withoutWord: (words: string) => `Tanpa kata ${words}`,
  articles: (count: number) => ` (${formatNumber(count)} artikel)`,
};

/** What the script says of many queries, and the head of the table that it saves. */
export const manyQueriesScriptWords = {
  progress: (done: number, of: number) => `${done} dari ${of} pencarian`,
  lacks: (words: string[]) => ` tidak ada: ${words.join(", ")}`,
  noLines: "Tidak ada baris untuk dicari",
  done: (all: number, found: number) =>
    `${formatNumber(all)} pencarian selesai: ${formatNumber(found)} menemukan artikel, ${formatNumber(all - found)} tidak`,
  file: "banyak-pencarian.csv",
  columns: ["pencarian", "artikel", "tanggal_pertama", "tanggal_terakhir", "tidak_ada", "alamat"],
};

/** Saving what was found, and the head of the table that is saved. */
export const saveResultsWords = {
  preparing: "Menyiapkan berkas …",
  saved: (file: string) => `${file} disimpan`,
  file: "hasil",
  columns: ["judul", "penerbit", "tanggal", "penulis", "alamat", "sumber", "berkas"],
};

/** What the script of that page says. */
export const saveWords = {
  fromDisk: "Arsip ini dibuka dari diska: semuanya sudah ada di perangkat ini, pencarian pun.",
  noStorage: "Peramban ini tidak menyediakan ruang simpan luring untuk alamat ini; diperlukan alamat https.",
  remove: "Hapus simpanan",
  saved: "Arsip tersimpan seluruhnya di perangkat ini.",
  savedOf: (size: string) => `Arsip tersimpan seluruhnya di perangkat ini (${size}).`,
  needsConnection: "Untuk menyimpan arsip diperlukan sambungan.",
  older: "Yang tersimpan adalah arsip yang lebih lama.",
  begun: "Penyimpanan belum selesai.",
  unsaved: "Arsip ini belum tersimpan di perangkat ini.",
  update: "Perbarui",
  resume: "Lanjutkan",
  save: "Simpan untuk luring",
  saving: "Menyimpan …",
  progress: "Bagian arsip yang sudah tersimpan",
  of: (done: string, all: string) => `${done} dari ${all}`,
  stop: "Hentikan",
  stopped: "Dihentikan.",
  noSpace: (left: string) =>
    `Ruang simpan peramban tidak cukup: tersisa ${left}. Kosongkan ruang di perangkat, lalu lanjutkan.`,
  disconnected: "Sambungan terputus sebelum semuanya tersimpan.",
  size: (bytes: number) => `${(bytes / 1e6).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`,
  neverSaved: (file: string) => `Berkas ${file} tidak termasuk yang disimpan`,
  notSaved: (page: string) => `Halaman ${page} belum tersimpan di perangkat ini`,
  unreachable: (unsaved: string) => `${unsaved}, dan arsip tidak dapat dihubungi. `,
  retry: "Coba lagi",
};
