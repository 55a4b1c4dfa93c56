import type { Chance } from "./chance.ts";

const ONSETS = "b c d g h j k l m n p r s t w y".split(" ");
const VOWELS = "a a a i u e o".split(" ");
const ENDS = ["", "", "", "n", "ng", "r", "s", "k", "t", "m"];

/** A word that could be Indonesian: `tamburan`, `kedis`. */
function madeUp(chance: Chance, syllables: number): string {
  return Array.from({ length: syllables }, (_, index) => {
    const end = index === syllables - 1 ? chance.frequent(ENDS) : chance.is(0.15) ? "n" : "";
    return chance.frequent(ONSETS) + chance.frequent(VOWELS) + end;
  }).join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const GIVEN =
  `Siti Agus Dewi Budi Sri Ahmad Rina Hendra Wahyu Ratna Joko Nur Eko Maya Rudi Fitri Bambang Lestari Yusuf
  Indah Teguh Wulan Arif Sari Dedi Ayu Slamet Mega Irfan Tuti`.split(/\s+/);

/** A person's name of two words, of which the second is made up. */
export function person(chance: Chance): string {
  return `${chance.frequent(GIVEN)} ${capital(madeUp(chance, chance.whole(2, 4)))}`;
}

export function village(chance: Chance): string {
  return capital(madeUp(chance, chance.whole(2, 4)));
}

/** A word of some trade or dialect that few texts have, with or without an affix. */
export function rareWord(chance: Chance): string {
  const root = madeUp(chance, chance.whole(2, 4));
  return chance.one([root, root, `pe${root}an`, `ke${root}an`, `di${root}kan`, `${root}nya`]);
}

/** What can be brought, sold, repaired, missed; those in front are said oftenest. */
export const THINGS =
  `beras kopi jalan air pupuk jembatan rumah sekolah kendaraan listrik pasar sawah ikan lahan obat
  dana gedung kayu cabai minyak tanah motor perahu bawang puskesmas benih irigasi jaring mesin kambing ladang tambak
  sumur trotoar terminal pelabuhan kapal ternak sapi ayam telur gula garam jagung kedelai lada cengkih karet sawit
  bambu rotan batik tenun kerajinan kerupuk gas solar bensin aspal semen pasir batu besi seng atap dinding pipa kabel
  tiang lampu pompa genset traktor truk bus kereta sepeda helm perban vaksin masker alat buku seragam meja kursi papan
  komputer internet menara antena kamera dokumen sertifikat izin pajak retribusi iuran tabungan pinjaman modal upah gaji
  tiket panggung gamelan topeng wayang lukisan patung museum arsip naskah peta laporan jadwal kuota bibit limbah sampah
  plastik sungai danau pantai hutan gunung tebing lembah rawa mangrove terumbu parit tanggul bendungan embung waduk`.split(
    /\s+/,
  );

export const DEEDS =
  `membantu memperbaiki membagikan memeriksa menjual membeli membangun meninjau menyiapkan mencatat
  membersihkan menanam mengangkut menutup membuka mengawasi menghitung menyimpan mengirim menerima mengolah merawat
  menata memindahkan melaporkan membahas menolak mengusulkan menambah mengurangi menyalurkan mengajarkan memasang
  membongkar mengukur menyewa memugar mendata mengelola memotong mengeringkan menimbang memanen menggali menyiram
  mengecat menjahit menenun mengukir memasarkan melelang menyegel menyita mengembalikan menelusuri menggugat`.split(
    /\s+/,
  );

export const QUALITIES =
  `baik rusak mahal aman sulit banyak lambat bersih kering baru lama lancar sepi ramai murah
  penting rawan layak keruh padat terbuka tertib ringan berat stabil rapuh subur sempit dangkal`.split(/\s+/);

export const OFFICES =
  `Dinas Pertanian, Dinas Perhubungan, Dinas Kesehatan, Dinas Pendidikan, Badan Penanggulangan
  Bencana Daerah, Kepolisian Resor, Dinas Pekerjaan Umum, Dinas Perikanan, Dinas Sosial, Dinas Lingkungan Hidup`
    .split(",")
    .map((name) => name.replace(/\s+/g, " ").trim());

/** Towns that there are, as places of datelines. */
export const TOWNS =
  `Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Liwa, Kupang, Padang, Pontianak,
  Manado, Ambon, Jayapura, Malang, Cirebon, Jember, Garut, Brebes, Boyolali, Nganjuk, Sleman, Bantul, Klaten`
    .split(",")
    .map((name) => name.trim());

/** Outlets that there are not. */
export const OUTLETS = [
  "KABARBUKIT.com",
  "WARTALADANG.com",
  "SUARAMUARA.id",
  "BERITATANJUNG.com",
  "LINTASREMBUK.co.id",
  "KABARLUMBUNG.com",
  "HARIANSERUNAI.com",
  "PORTALGEDUNG.id",
] as const;
