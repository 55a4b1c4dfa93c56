import type { Role } from "../model/index.ts";
import { RULES as NAME_RULES } from "./names/index.ts";

/** What a rule of the parser looks for, in words for a reader of the archive. */
export interface Rule {
  /** One sentence in Indonesian. */
  summary: string;
  /** What the rule finds, as it stands in a text. */
  example: string;
}

/** The rules of lines and fields, by name. */
const LINE_RULES = {
  "baris-kosong": { summary: "Baris yang tidak berisi apa-apa selain spasi.", example: " " },
  paragraf: {
    summary:
      "Baris yang terbaca sebagai bagian cerita; apa yang tidak dikenali juga dianggap cerita, supaya tidak ada isi yang hilang.",
    example: "Dilansir AP, hasil ini didapat dari temuan intelijen AS yang baru diturunkan.",
  },
  subjudul: {
    summary: "Baris pendek tanpa tanda titik di antara paragraf, kadang bernomor, adalah judul bagian.",
    example: "1. PBB melarang Korea Utara melakukan aktivitas ekspor-impor",
  },
  judul: {
    summary:
      "Baris pertama sebelum isi yang berbentuk judul: beberapa kata, tanpa titik di akhir, bukan keterangan foto.",
    example: "Intelijen AS: Rusia Beli Roket dari Korut untuk Perangi Ukraina",
  },
  "judul-tayang-ulang": {
    summary: "Judul yang hanya disebut dalam catatan tayang ulang di akhir naskah.",
    example: "Artikel ini telah tayang di tribunlampung.co.id dengan judul Liwa Fair Digelar",
  },
  "anak-judul": {
    summary: "Satu kalimat di bawah judul, sebelum tanggal atau isi, yang meringkas berita.",
    example: "Rusia gak bebas berbelanja senjata karena sanksi Barat",
  },
  "tanggal-terbit": {
    summary: "Baris di sekitar judul yang hanya berisi tanggal, boleh dengan hari, jam, dan zona waktu.",
    example: "- 6 September 2022, 16:31 WIB",
  },
  "tanggal-diperbarui": {
    summary: "Tanggal pembaruan dipakai sebagai tanggal terbit bila naskah tidak menyebut tanggal lain.",
    example: "Diperbarui 15 Jun 2025, 08:30 WIB",
  },
  "tanggal-peristiwa": {
    summary:
      "Tanggal di dalam cerita bukan tanggal terbit; yang paling akhir menjadi batas paling awal terbitnya.",
    example: "mengatakan Senin (5/9/2022) bahwa",
  },
  "tanggal-lain": {
    summary: "Tanggal yang berdiri sendiri tetapi bukan milik artikel ini, misalnya di daftar berita lain.",
    example: "14 Oktober 2020, 21:00 WIB",
  },
  penulis: {
    summary:
      "Nama setelah kata penulis, reporter, oleh, by, atau jurnalis, di baris yang sama atau baris berikutnya.",
    example: "Penulis: Ade Irawan",
  },
  "penulis-desk": {
    summary: "Nama yang diikuti tanda hubung dan nama desk atau media.",
    example: "Fino Yurio Kristo - detikinet",
  },
  "penulis-laporan": {
    summary: "Nama pada baris “Laporan Wartawan”, yang mendahului teras berita.",
    example: "Laporan Reporter POS-KUPANG.COM, Dionisius Rebon",
  },
  "penulis-kartu": {
    summary: "Nama yang ditulis dua kali mengapit lencana penulis.",
    example: "Syahreza Zanskie Photo Verified Writer Syahreza Zanskie",
  },
  "penulis-dekat-tanggal": {
    summary: "Nama orang yang berdiri sendiri tepat di dekat baris tanggal.",
    example: "Beryl Santoso",
  },
  "penulis-penutup": {
    summary: "Nama setelah nama media di dalam kurung penutup, atau nama berhuruf besar di baris terakhir.",
    example: "(TribunJakarta.com/Elga Hikari Putra)",
  },
  editor: {
    summary: "Nama setelah kata editor atau penyunting, di baris yang sama atau baris berikutnya.",
    example: "Editor: Anbari Ghaliya",
  },
  sumber: {
    summary: "Nama kantor berita atau media setelah kata sumber.",
    example: "Sumber: AP News",
  },
  kutipan: {
    summary:
      "Media atau kantor berita yang disebut setelah dilansir, dikutip, menurut laporan, dan sejenisnya.",
    example: "Melansir The Guardian, Korea Utara mengaku siap",
  },
  titimangsa: {
    summary:
      "Nama tempat dan nama media di awal teras berita, dipisahkan dari cerita oleh tanda hubung atau tanda lain.",
    example: "Tangerang Selatan, IDN Times -",
  },
  rubrik: { summary: "Nama rubrik di awal titimangsa.", example: "NEWS, IDenesia.id —" },
  penerbit: {
    summary:
      "Nama media dari baris tanggal, baris penulis, kepala dan kaki halaman, catatan tayang ulang, atau ajakan mengikuti media itu.",
    example: "Baca berita Wartakotalive.com lainnya di WhatsApp.",
  },
  "keterangan-foto": {
    summary: "Kalimat dengan kredit foto, atau satu baris di antara tanggal dan isi, adalah keterangan foto.",
    example: "Ilustrasi artileri roket China /Defence View",
  },
  "teks-alternatif": {
    summary: "Judul yang menempel pada keterangan foto adalah teks alternatif gambar.",
    example: "Rusia Beli Roket dari KorutIlustrasi tentara (unsplash.com/Simon Infanger)",
  },
  "tanda-penutup": {
    summary: "Inisial atau nama dalam kurung setelah tanda titik terakhir, atau bintang, menutup berita.",
    example: "sanksi yang diberikan PBB terhadap Korea Utara.***",
  },
  "baca-juga": {
    summary: "Penanda bacaan lain dan judul sesudahnya, di baris yang sama atau baris-baris berikutnya.",
    example: "Baca Juga: Rusia: Gas Ke Eropa Tak Akan Mengalir Sampai Sanksi Dicabut",
  },
  "baca-juga-sisipan": {
    summary: "Penanda bacaan lain dan judulnya yang tersisip di tengah paragraf.",
    example: "hingga Nigeria.Baca juga: ITS Terima 2.363 Mahasiswa Baru Lewat Jalur SNBT 2025 APC merupakan",
  },
  "daftar-terkait": {
    summary: "Daftar judul berita lain di bawah kepala seperti Berita Terkait.",
    example: "More From Author",
  },
  "daftar-situs": {
    summary: "Daftar judul yang sama di setiap halaman situs: terpopuler, terkini, pilihan.",
    example: "Terpopuler",
  },
  "judul-lain": {
    summary: "Judul berita lain yang berdiri di luar isi tanpa penanda.",
    example: "Galaxy Note 5 & S6 Edge+ Lepas Landas",
  },
  topik: { summary: "Kata Tags atau Topik dan daftar di bawahnya.", example: "Topik:" },
  "topik-tanpa-label": {
    summary: "Baris-baris sangat pendek tanpa titik setelah paragraf terakhir adalah topik.",
    example: "London Love Story",
  },
  "bilah-berbagi": { summary: "Tombol untuk membagikan halaman.", example: "19Shares" },
  "kotak-komentar": {
    summary: "Kotak komentar dan apa yang tertulis di sekitarnya.",
    example: "Tinggalkan Balasan",
  },
  navigasi: { summary: "Menu, remah roti, dan tombol halaman.", example: "Home" },
  halaman: { summary: "Nomor halaman dan tautan ke halaman berikutnya.", example: "Halaman:" },
  iklan: { summary: "Penanda iklan.", example: "ADVERTISEMENT" },
  "iklan-sisipan": {
    summary: "Penanda iklan yang tersisip di tengah paragraf.",
    example: "SCROLL TO CONTINUE WITH CONTENT",
  },
  sematan: {
    summary: "Video, foto, atau unggahan media sosial yang disematkan.",
    example: "[Gambas:Video 20detik]",
  },
  promosi: {
    summary: "Ajakan mengikuti saluran, memasang aplikasi, berlangganan, atau membaca lebih lanjut.",
    example: "Ikuti Berita POS-KUPANG.COM lainnya di GOOGLE NEWS",
  },
  penafian: {
    summary: "Catatan tayang ulang, penafian, dan pernyataan tanggung jawab.",
    example: "Semua karya tulis yang dibuat adalah sepenuhnya tanggung jawab dari penulis.",
  },
  biodata: {
    summary: "Keterangan tentang penulis dan cara menghubunginya.",
    example: "Feel free to contact me!",
  },
  "kepala-naskah": {
    summary: "Kepala naskah dari arsip berita, lembar kliping, atau tabel: nama kolom dan isinya.",
    example: "Media : Kabar Wonorejo",
  },
  "hak-cipta": { summary: "Baris hak cipta di kaki halaman.", example: "Copyright © 2022 IDenesia.id" },
  "sisa-templat": {
    summary: "Sisa templat situs: nama berkas gambar, tombol tutup, teks contoh.",
    example: "cropped-FAVICON-1.png",
  },
  pengulangan: {
    summary: "Baris yang sama dengan baris sebelumnya: judul, keterangan foto, atau paragraf yang terulang.",
    example: "Ilustrasi artileri roket China",
  },
  ringkasan: {
    summary: "Kotak di atas cerita yang mengatakan lebih dulu, dengan singkat, apa yang dikatakan cerita.",
    example: "Intinya sih...",
  },
  "ekor-halaman": {
    summary: "Apa yang berdiri setelah isi berakhir, di bawah penanda ekor halaman.",
    example: "Alamat email Anda tidak akan dipublikasikan.",
  },
  koreksi: {
    summary: "Nilai yang ditetapkan kurator di kepala berkas.",
    example: "editor: [Vanny El Rahman]",
  },
  "elemen-halaman": {
    summary:
      "Elemen halaman yang disimpan memberi tahu peran barisnya: menu, catatan kaki halaman, keterangan gambar.",
    example: "<figcaption>Petani menjemur kopi di Liwa. (Foto: Sari Wulandari)</figcaption>",
  },
  "metadata-halaman": {
    summary: "Metadata halaman yang disimpan (JSON-LD, OpenGraph) menyebut keterangan ini.",
    example: '{"@type": "NewsArticle", "datePublished": "2024-05-15T19:00:00+07:00"}',
  },
  "naskah-markdown": {
    summary: "Naskah Markdown ditulis oleh kurator sendiri dan tidak ditafsirkan sebagai naskah mentah.",
    example: "# Judul yang ditulis kurator",
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof LINE_RULES;

/** Every rule of the parser by its name. A line, a span and a piece of evidence name the rule that gave them. */
export const RULES: Readonly<Record<string, Rule>> = { ...LINE_RULES, ...NAME_RULES };

/** What a line or a paragraph of the page was found to be, and by which rule. */
export interface Label {
  role: Role;
  rule: RuleName;
}
