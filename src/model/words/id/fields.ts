import type { Basis } from "../../article.ts";
import type { Field, Provenance } from "../../fields.ts";
import type { NameKind } from "../../knowledge.ts";
import type { Role } from "../../roles.ts";

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
export const fieldNames: Record<Field, string> = {
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

/** What a field means, for the dictionary of the data. */
export const fieldMeanings: Record<Field, string> = {
  headline: "Judul; kosong bila naskah tidak memuatnya.",
  alternativeHeadline: "Subjudul.",
  publisher: "Penerbit, seperti tertulis dalam naskah.",
  datePublished: "Hari atau waktu terbit, ISO 8601; kosong bila naskah tidak menyebutnya.",
  notBefore: "Hari peristiwa terakhir dalam cerita: naskah terbit tidak sebelum hari itu.",
  author: "Penulis.",
  editor: "Editor.",
  locationCreated: "Tempat yang disebut di awal berita.",
  articleSection: "Rubrik penerbit.",
  isBasedOn: "Kantor berita dan penerbit yang dikutip naskah.",
  images: "Keterangan gambar; gambarnya sendiri tidak disimpan.",
  relatedLinks: "Judul berita terkait yang disebut naskah.",
  keywords: "Topik.",
  signoff: "Paraf di akhir berita.",
  people: "Tokoh.",
  places: "Tempat.",
  organizations: "Lembaga.",
};

/** The same for columns of the CSV file, where it is said more briefly there. */
export const columnMeanings: Partial<Record<Field, string>> = {
  headline: "Judul menurut naskah.",
  publisher: "Penerbit menurut naskah.",
  datePublished: "Hari atau waktu terbit.",
  notBefore: "Terbit tidak sebelum hari ini.",
  locationCreated: "Tempat di awal berita.",
  articleSection: "Rubrik.",
  isBasedOn: "Sumber yang dikutip.",
};

/** What the curator may say of the origin of a text. */
export const provenanceMeanings: Record<keyof Provenance, string> = {
  source_url: "Alamat asal.",
  retrieved: "Kapan diambil.",
  rights: "Pemegang hak atau lisensi.",
  note: "Catatan kurator.",
  added: "Kapan masuk arsip.",
  original: "Nama berkas sebelum masuk arsip.",
};
