/** What the parts of a record of JSON Lines mean, for its JSON Schema. */
export const recordMeanings = {
  title: "Artikel Kliping",
  span: {
    start: "Kolom pertama, dihitung dari 1.",
    end: "Kolom sesudah yang terakhir.",
    role: "Peran potongan itu.",
    rule: "Aturan yang menentukannya.",
  },
  line: {
    line: "Nomor baris dalam naskah, dihitung dari 1.",
    text: "Isi baris.",
    end: "Tanda akhir baris dalam naskah.",
    kind: "Isi berita, keterangan, sisa halaman, kosong.",
    role: "Peran baris.",
    rule: "Aturan yang menentukannya; lihat aturan.html.",
    spans: "Potongan baris yang diangkat dari isi berita.",
  },
  evidence: {
    basis: "Disebut naskah, disimpulkan, atau kata kurator.",
    rule: "Aturan yang menentukannya.",
    line: "Baris naskah; untuk koreksi, baris berkas kurator.",
    start: "Kolom pertama.",
    end: "Kolom sesudah yang terakhir.",
    element: "Unsur halaman tersimpan yang menyebutnya.",
  },
  block: {
    type: "Paragraf atau judul bagian.",
    id: "Nama blok di halaman artikel.",
    text: "Isi tanpa tanda format.",
    ordinal: "Nomor di depan judul bagian.",
    lines: "Baris naskah asalnya.",
  },
  correction: {
    field: "Keterangan yang dikoreksi.",
    parsed: "Yang terbaca dalam naskah.",
    corrected: "Kata kurator.",
  },
  image: {
    caption: "Keterangan gambar.",
    creditText: "Sumber gambar.",
  },
  article: {
    address: "Alamat halaman artikel dalam situs ini.",
    file: "Nama berkas naskah.",
    format: "Salinan teks, tulisan tangan kurator, atau halaman tersimpan.",
    encoding: "Penyandian huruf berkas naskah.",
    hash: "SHA-256 naskah, tanpa keterangan kurator di atasnya.",
    suppliedTitle: "Judul yang diambil dari kata-kata pertama bila naskah tanpa judul.",
    mentions: "Nama yang disebut, seperti tertulis dalam naskah.",
    body: "Isi berita, blok demi blok.",
    lines: "Seluruh naskah baris demi baris; disambung, semuanya adalah naskah itu lagi.",
    evidence: "Untuk tiap keterangan: dari mana nilainya.",
    corrections: "Koreksi kurator.",
    provenance: "Asal-usul naskah menurut kurator.",
    contacts: "Surel atau nomor telepon penulis ditutup; “withheld”: naskahnya pun tidak diterbitkan.",
  },
};

/** What the columns of the table of all articles mean, where they are no fields. */
export const columns = {
  suppliedTitle: "Judul dari arsip, bila naskah tanpa judul.",
  outlet: "Penerbit menurut daftar arsip.",
  address: "Alamat halaman artikel dalam situs ini.",
  file: "Nama berkas naskah.",
  sha256: "SHA-256 naskah.",
  source_url: "Alamat asal menurut kurator.",
  articleBody: "Isi berita; antarparagraf satu baris kosong.",
};

/** The files of the page "Data". */
export const exportWords = {
  jsonl:
    "Semua artikel seutuhnya, satu per baris: keterangan, isi, naskah baris demi baris, dan asal tiap nilai.",
  csv: "Semua artikel dalam satu tabel (UTF-8, koma). Yang tampak seperti rumus, juga di belakang titik koma atau di awal baris, didahului tanda petik.",
  csl: "Rujukan semua artikel, untuk Zotero dan Pandoc.",
  bib: "Rujukan semua artikel, untuk LaTeX.",
  ris: "Rujukan semua artikel, untuk Mendeley dan EndNote.",
  schema: "Bentuk satu baris JSON Lines, untuk program.",
  package: "Daftar berkas ini bagi program, menurut Frictionless.",
};
