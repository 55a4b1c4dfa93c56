import type { Basis, FieldName, Role } from "../../article.ts";
import type { NameKind } from "../../knowledge.ts";

/** What a line is in its article. */
export const roleNames: Record<Role, string> = {
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

/** The fields of an article. */
export const fieldNames: Record<FieldName, string> = {
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

/** The kinds of names. */
export const nameKindNames: Record<NameKind, string> = {
  people: "Tokoh",
  places: "Tempat",
  organizations: "Lembaga",
};

/** Why a value is believed. */
export const basisNames: Record<Basis, string> = {
  stated: "disebut",
  inferred: "disimpulkan",
  corrected: "ditulis kurator",
};
