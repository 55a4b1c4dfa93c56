/** The page about the archive. */
export const about = {
  title: "Tentang arsip",
  description: "Apa isi arsip ini dan bagaimana dibuat.",
  content: "Isi arsip",
  whatItKeeps: (archive: string) =>
    `${archive} menyimpan naskah berita persis seperti ketika disalin atau diambil dari halaman media. Dari tiap naskah dibuat satu halaman yang mudah dibaca: judul, penerbit, tanggal, penulis, dan isi beritanya.`,
  undated: "di antaranya tanpa tanggal",
  words: "Kata dalam berita",
  lines: "Baris naskah asli",
  making: "Cara pembuatannya",
  howItIsMade: <Part>(rules: (text: string) => Part) => [
    "Setiap baris naskah dibaca oleh program dan diberi satu peran: isi berita, keterangan tentang berita, atau sisa halaman web seperti iklan, tombol bagikan, dan daftar bacaan lain. Sisa halaman web ditinggalkan dari artikel, tetapi tidak dibuang: bagian “Naskah asli” di bawah tiap artikel memperlihatkan seluruh naskah baris demi baris, dengan peran tiap baris dan ",
    rules("aturan yang menentukannya"),
    ". Berkas naskahnya dapat diunduh, sama sampai byte terakhir dengan yang disimpan kurator.",
  ],
  unknown: "Yang tidak diketahui tetap tidak diketahui",
  whatIsUnknown: <Part>(undated: (text: string) => Part) => [
    "Keterangan yang tidak disebut dalam naskah tidak ditebak. Artikel tanpa tanggal terbit ditulis tanpa tanggal dan dikumpulkan di ",
    undated("halaman tersendiri"),
    ". Bila ceritanya menyebut tanggal peristiwa, tanggal itu hanya menjadi batas: berita terbit “tidak sebelum” hari itu. Naskah tanpa judul diberi judul dari kata-kata pertamanya, dalam kurung siku, seperti kebiasaan pustakawan.",
  ],
  corrections: "Koreksi",
  whatIsCorrected:
    "Kurator dapat membetulkan keterangan yang salah atau salah terbaca. Halaman artikel memperlihatkan keduanya, apa kata naskah dan apa kata kurator, berikut alasannya. Naskah aslinya tidak pernah diubah.",
  addresses: "Alamat dan sidik jari",
  whatStays:
    "Alamat sebuah artikel tidak berubah ketika artikel lain datang atau pergi. Delapan huruf di ujung alamat adalah awal SHA-256 naskahnya; nilai lengkapnya ada di halaman artikel, sehingga siapa pun dapat memeriksa bahwa naskah yang diunduh masih yang itu juga.",
  rights: "Hak cipta",
  whoseRights:
    "Hak atas tiap naskah ada pada pemegangnya masing-masing. Bila kurator mencatat hak atau alamat asal sebuah naskah, catatan itu tampil di halaman artikelnya.",
  fonts: "Huruf",
  whichFonts:
    "Judul dan isi memakai Newsreader, keterangan memakai Libre Franklin, keduanya berlisensi SIL Open Font License 1.1.",
};

/** The page of what can be taken away. */
export const data = {
  title: "Data",
  description: "Seluruh arsip untuk diunduh, dengan arti tiap kolomnya.",
  files: "Berkas",
  dictionary: "Kamus data",
  note: <Part>(sign: (text: string) => Part) => [
    "Satu baris JSON Lines adalah satu artikel. Yang kosong tidak disebut dalam naskah: arsip ini tidak menebak. Tanda ",
    sign("[]"),
    " berarti tiap unsur daftar, ",
    sign("*"),
    " nama keterangannya.",
  ],
  types: {
    string: "teks",
    integer: "bilangan",
    boolean: "ya atau tidak",
    array: "daftar",
    object: "objek",
    null: "kosong",
  } as Record<string, string>,
  anyType: "nilai",
  or: (types: string[]) => types.join(" atau "),
};

/** The page of the rules by which texts are read. */
export const rules = {
  title: "Aturan pembacaan",
  description: "Aturan yang dipakai untuk membaca naskah, masing-masing dengan contoh nyata.",
  summary:
    "Setiap baris naskah dibaca menurut salah satu aturan ini. Halaman tiap artikel menyebut aturan yang dipakai di samping barisnya.",
  example: "Contoh:",
};

/** The curator's page of what needs a look. */
export const review = {
  title: "Perlu diperiksa",
  summary: (texts: string) => `${texts} naskah perlu diperiksa`,
  description: (summary: string) => `Untuk kurator: ${summary}.`,
  what: "Yang perlu diperiksa",
  texts: "Naskah",
  file: "Berkas",
  atLine: (severity: string, line: number) => `${severity} di baris ${line}`,
  error: "Galat",
  warning: "Peringatan",
  missing: (field: string) => `${field} tidak disebut`,
  unknown: (fields: string[]) =>
    `Tidak disebut dalam naskah: ${fields.join(", ")}. Bila diketahui, tulis di awal berkas:`,
  /** What a problem means to a curator, by the problem's rule. */
  problems: {
    "front-matter": "Keterangan kurator di awal berkas ada yang salah dan tidak dipakai.",
    "not-a-text": "Berkas ini bukan teks dan tidak dimuat.",
    "empty-file": "Berkas ini kosong dan tidak dimuat.",
    encoding: "Berkas ini bukan UTF-8; huruf di luar ASCII mungkin salah dibaca.",
    "same-text": "Naskah yang sama persis sudah ada di berkas lain; yang ini tidak dimuat.",
    "same-address": "Alamatnya sama dengan artikel lain; artikel ini tidak dimuat.",
    "left-out": "Berkas ini bukan naskah dan tidak dimuat.",
    unreadable: "Berkas ini tidak dapat dibaca.",
    "no-body": "Tidak ada baris yang terbaca sebagai isi berita.",
    "wrong-day": "Nama hari tidak cocok dengan tanggal terbitnya.",
    "two-articles": "Berkas memuat dua artikel.",
    "two-outlets": "Naskah menyebut dua penerbit.",
    "too-large": "Berkas ini terlalu besar dan tidak dimuat.",
    aliases: "Alamat lama dari kurator tidak dapat dipakai.",
  } as Record<string, string>,
};

/** The page at an address that has moved. */
export const redirect = {
  title: (title: string) => `Pindah: ${title}`,
  moved: "Alamat ini sudah pindah",
};

/** The page in place of one that is missing. */
export const notFound = {
  title: "Halaman tidak ditemukan",
  description: "Alamat ini tidak ada dalam arsip.",
  why: "Alamat artikel di sini tidak pernah berubah selama naskah dan judulnya sama. Mungkin alamat ini terpotong ketika disalin, atau artikelnya ditarik dari arsip.",
  home: "Halaman depan",
  search: "Cari dalam arsip",
  calendar: "Kalender",
  instead:
    "Jika tautan di halaman ini tidak terbuka, hapus bagian akhir alamat di peramban sampai nama situsnya saja, lalu cari dari halaman depan.",
};

/** The feeds. */
export const feeds = {
  noAuthor: "Penulis tidak disebut",
  newest: (shown: string, all: string) => `${shown} terbaru dari ${all} artikel.`,
  undated: (articles: string) => `${articles} artikel tanpa tanggal tidak ada di umpan ini.`,
};

/** The page on which a reader saves the archive. */
export const offline = {
  title: "Baca luring",
  description: "Menyimpan seluruh arsip di perangkat pembaca.",
  summary:
    "Simpan seluruh arsip di perangkat ini: setiap artikel terbuka dan setiap kata dapat dicari, juga tanpa sambungan internet.",
  needsScript: "Menyimpan arsip memerlukan JavaScript.",
  saved: "Yang disimpan",
  whatIsSaved:
    "Semua halaman, naskah asli, berkas kutipan, dan indeks pencarian, dalam ruang simpan peramban ini saja. Selama tersimpan, yang Anda baca adalah arsip yang tersimpan itu, utuh dari satu terbitan; bila ada arsip yang lebih baru, halaman ini dan pemberitahuan di atas tiap halaman mengatakannya. Yang tidak tersimpan, misalnya umpan dan unduhan data, tetap diambil dari situs.",
  unsaved: "Tanpa menyimpan",
  whatIsThereAnyway:
    "Sekali arsip ini dikunjungi, halaman depan dan halaman pencarian terbuka juga tanpa sambungan. Kata yang bagian indeksnya belum tersimpan tidak dapat dicari; pencarian akan mengatakannya.",
};
