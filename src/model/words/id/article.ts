import { formatNumber } from "./format.ts";

/** The page of an article. */
export const articleWords = {
  supplied: "Naskah tidak memuat judul. Judul dalam kurung siku diambil arsip ini dari kata-kata pertamanya.",
  noOutlet: "Penerbit tidak disebut dalam naskah",
  others: "Artikel lain",
  older: "Lebih lama",
  newer: "Lebih baru",
  published: "Terbit",
  undated: "Tanggal terbit tidak disebut dalam naskah",
  unknown: "tidak disebut",
  length: "Panjang",
  readingTime: (minutes: number) => `${minutes} menit baca`,
  reference: "Rujukan",
  citeThis: "Kutip artikel ini",
  share: "Bagikan",
  corrected: "dikoreksi",
  captions: "Keterangan gambar",
  credit: (credit: string) => `Kredit: ${credit}`,
  noPictures: "Gambarnya tidak termasuk dalam naskah.",
  topics: "Topik",
  related: "Berita terkait dalam naskah",
  paragraphAddress: (number: string) => `Alamat paragraf ${number}`,
};

/** What an article has to do with others of the archive. */
export const tieWords = {
  event: "Peristiwa ini juga diberitakan",
  compare: (reports: string) => `Bandingkan ${reports}`,
  copies: "Salinan",
  areCopies: "Naskah berikut hampir sama kata demi kata dengan naskah ini.",
  related: "Terkait",
  alike: (names: string[]) => `sama-sama menyebut ${names.join(", ")}`,
};

/** What the archive adds to a text: where it came from, and what the curator changed. */
export const noteWords = {
  notes: "Catatan arsip",
  curator: (note: string) => `Catatan kurator: ${note}`,
  origin: "Alamat asal",
  retrieved: "Diambil",
  rights: "Hak",
  source: "Naskah",
  address: "Alamat dalam arsip",
  verify: "Verifikasi",
  corrections: "Koreksi",
  parsed: (value: string) => `menurut naskah: ${value}`,
  corrected: "menurut kurator:",
  nothing: "tidak ada",
  facts: "Dari mana keterangan ini",
  in: "di",
  line: (line: number) => `baris ${line}`,
  unstated: "tidak disebut dalam naskah",
  emptied: "dikosongkan kurator",
  correctedFact: "dikoreksi kurator",
};

/** The panel of citations, and what a printed article says of itself. */
export const citeWords = {
  cite: "Kutip",
  copy: "Salin",
  citation: (style: string) => `kutipan ${style}`,
  download: "Unduh kutipan",
  downloadReports: "Unduh kutipan semua laporan",
  downloadList: "Unduh kutipan seluruh daftar",
  printed: (style: string) => `Kutipan (${style})`,
  address: "Alamat",
  hash: "SHA-256 naskah",
};

/** "Naskah asli": the source text line by line. */
export const sourceWords = {
  source: "Naskah asli",
  summary: (lines: number, leftOut: number) =>
    `${formatNumber(lines)} baris berisi, ${formatNumber(leftOut)} di antaranya tidak termasuk berita`,
  note: "Setiap baris naskah dengan perannya, aturan yang memberinya, dan hasilnya di halaman ini. Baris bertanda “ditinggalkan” tidak termasuk berita.",
  download: "Unduh naskah",
  masked: "Surel atau nomor telepon penulisnya ditutup dengan “•” di halaman ini.",
  withheld:
    "Surel atau nomor telepon penulisnya ditutup dengan “•”; karena itu naskah ini disimpan kurator dan tidak dapat diunduh di sini.",
  line: "Baris",
  role: "Peran dan aturan",
  text: "Naskah",
  result: "Hasil",
  blank: "baris kosong",
  inside: ", di dalamnya",
  rule: (name: string) => `aturan ${name}`,
  rules: "Aturan yang dipakai",
  leftOut: (role: string) => `ditinggalkan: ${role}`,
  heading: (number: string) => `Subjudul ${number}`,
  paragraph: (number: string) => `Paragraf ${number}`,
  continued: (block: string) => `lanjutan ${block.toLowerCase()}`,
};

/** Characters that are not seen, by their code points. */
export const invisibleWords = {
  names: {
    "00AD": "tanda hubung lunak",
    "200B": "spasi tanpa lebar",
    "200C": "pemisah tanpa lebar",
    "200D": "penyambung tanpa lebar",
    "200E": "tanda kiri ke kanan",
    "200F": "tanda kanan ke kiri",
    "202A": "sisipan kiri ke kanan",
    "202B": "sisipan kanan ke kiri",
    "202C": "akhir arah sisipan",
    "202D": "paksa kiri ke kanan",
    "202E": "paksa kanan ke kiri",
    "2060": "penyambung kata",
    "2066": "kurung kiri ke kanan",
    "2067": "kurung kanan ke kiri",
    "2068": "kurung arah pertama",
    "2069": "akhir kurung arah",
    FEFF: "tanda urutan bita",
  } as Record<string, string>,
  other: "tanda kendali tak terlihat",
};
