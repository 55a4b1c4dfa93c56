import type { Correction, FieldName, NameKind, Role } from "../../model/index.ts";
/** What the archive calls things on the page. */

export const ROLE_NAMES: Record<Role, string> = {
  paragraph: "paragraf",
  heading: "subjudul",
  headline: "judul",
  deck: "subjudul utama",
  date: "tanggal",
  byline: "penulis",
  editor: "editor",
  source: "sumber",
  caption: "keterangan gambar",
  dateline: "titimangsa",
  section: "rubrik",
  signoff: "tanda penutup",
  embed: "sisipan",
  related: "berita terkait",
  topic: "topik",
  promo: "promosi",
  navigation: "navigasi",
  share: "tombol bagikan",
  bio: "tentang penulis",
  disclaimer: "sangkalan",
  pagination: "nomor halaman",
  comment: "kotak komentar",
  advertisement: "iklan",
  repetition: "pengulangan",
  template: "sisa templat",
  blank: "kosong",
};

export const FIELD_NAMES: Record<FieldName | Correction["field"], string> = {
  headline: "Judul",
  alternativeHeadline: "Subjudul",
  publisher: "Penerbit",
  datePublished: "Terbit",
  notBefore: "Terbit paling awal",
  author: "Penulis",
  editor: "Editor",
  locationCreated: "Tempat",
  articleSection: "Rubrik",
  isBasedOn: "Sumber yang disebut",
  images: "Keterangan gambar",
  relatedLinks: "Berita terkait",
  keywords: "Topik",
  signoff: "Tanda penutup",
  people: "Tokoh",
  places: "Tempat yang disebut",
  organizations: "Lembaga",
};

export const NAME_KIND_NAMES: Record<NameKind, string> = {
  people: "Tokoh",
  places: "Tempat",
  organizations: "Lembaga",
};

export const UNKNOWN = "tidak disebut";

/** What a problem means to the curator who reads the archive's pages; by the problem's rule. */
export const PROBLEM_WORDS: Record<string, string> = {
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
  "two-outlets": "Naskah menyebut dua penerbit.",
  "too-large": "Berkas ini terlalu besar dan tidak dimuat.",
  aliases: "Alamat lama dari kurator tidak dapat dipakai.",
};
