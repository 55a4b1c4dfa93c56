import type { Chance } from "./chance.ts";
import type { Growing } from "./growing.ts";
import { DEEDS, QUALITIES, THINGS } from "./words.ts";

/** What happens somewhere, of which one outlet or several report. */
export interface Happening {
  /** Day of publication. */
  day: Date;
  town: string;
  village: string;
  thing: string;
  deed: string;
  quality: string;
  office: string;
  official: string;
  witness: string;
  term: string;
  count: number;
  price: number;
}

/** Words that grow in number with the texts, shared by all of them. */
export interface Stock {
  people: Growing;
  /** Who writes and edits: fewer, who come again. */
  writers: Growing;
  villages: Growing;
  terms: Growing;
}

type Telling = (happening: Happening, chance: Chance, stock: Stock) => string;

const thing = (chance: Chance) => chance.frequent(THINGS);
const deed = (chance: Chance) => chance.frequent(DEEDS);
const quality = (chance: Chance) => chance.frequent(QUALITIES);

const HEADLINES: [Telling, ...Telling[]] = [
  (it) => `Warga ${it.village} ${capital(it.deed)} ${capital(it.thing)} yang ${capital(it.quality)}`,
  (it) => `${capital(it.thing)} di ${it.village} ${capital(it.quality)}, ${it.office} Turun Tangan`,
  (it) => `${it.count} Keluarga di ${it.village} Menunggu ${capital(it.thing)}`,
  (it) => `Harga ${capital(it.thing)} di ${it.town} Naik Jadi Rp ${it.price}.000`,
  (it) => `${it.office} ${it.town} Mulai ${capital(it.deed)} ${capital(it.thing)}`,
];

const LEADS: [Telling, ...Telling[]] = [
  (it) =>
    `Sebanyak ${it.count} warga Desa ${it.village} ${it.deed} ${it.thing} yang ${it.quality} sejak awal pekan ini.`,
  (it) =>
    `${it.office} ${it.town} ${it.deed} ${it.thing} untuk ${it.count} keluarga di Desa ${it.village} setelah keluhan soal ${it.term}.`,
  (it) =>
    `Harga ${it.thing} di Pasar ${it.village} kini Rp ${it.price}.000, dan ${it.term} makin ${it.quality}.`,
];

const TELLINGS: [Telling, ...Telling[]] = [
  (it) =>
    `Kepala ${it.office} ${it.town} ${it.official} mengatakan pihaknya ${it.deed} ${it.thing} secara bertahap.`,
  (it, chance) =>
    `"${capital(thing(chance))} memang ${quality(chance)}, tetapi ${it.thing} harus lebih dulu," ujar ${it.official}.`,
  (it, chance) =>
    `"Kami ${deed(chance)} sendiri ${thing(chance)} itu, tidak menunggu bantuan," kata ${it.witness}, warga setempat.`,
  (it, chance) =>
    `Menurut ${it.witness}, ${thing(chance)} di ${it.village} sudah ${quality(chance)} sejak ${chance.whole(2, 11)} bulan lalu.`,
  (_, chance, stock) =>
    `Hal serupa terjadi di Desa ${stock.villages.next()} dan ${stock.villages.next()}, tempat warga ${deed(chance)} ${thing(chance)}.`,
  (_, chance, stock) =>
    `Anggota dewan ${stock.people.next()} meminta pemerintah ${deed(chance)} ${thing(chance)} dan ${stock.terms.next()} tahun ini.`,
  (_, chance, stock) =>
    `Pengamat ${stock.people.next()} menilai ${stock.terms.next()} membuat ${thing(chance)} menjadi ${quality(chance)}.`,
  (it, chance) =>
    `Data ${it.office} mencatat ${chance.whole(12, 980)} unit ${thing(chance)} ${quality(chance)} di ${chance.whole(3, 24)} kecamatan.`,
  (it, chance) =>
    `Biaya untuk ${deed(chance)} ${thing(chance)} diperkirakan Rp ${chance.whole(2, 90)} juta, di luar ongkos ${it.term}.`,
  (_, chance, stock) =>
    `Petugas ${deed(chance)} ${thing(chance)} dengan ${stock.terms.next()}, lalu ${deed(chance)} ${thing(chance)} yang tersisa.`,
  (it, chance) =>
    `Meski begitu, tidak semua ${thing(chance)} di ${it.town} ${quality(chance)} karena ${thing(chance)} belum tersedia.`,
  (_, chance, stock) =>
    `${capital(stock.terms.next())} dipakai untuk ${deed(chance)} ${thing(chance)}, sedangkan ${thing(chance)} disimpan di balai desa.`,
  (it, chance) =>
    `Pekerjaan itu dijadwalkan selesai dalam ${chance.whole(2, 9)} pekan dengan melibatkan ${chance.whole(10, 200)} orang dari ${it.village}.`,
  (it) =>
    `${it.official} berjanji ${it.thing} tidak akan dipungut biaya dan semua ${it.term} dicatat terbuka.`,
];

export function headlineOf(it: Happening, chance: Chance, stock: Stock): string {
  return chance.one(HEADLINES)(it, chance, stock);
}

/** The paragraphs of one report, its lead first. */
export function storyOf(it: Happening, chance: Chance, stock: Stock): string[] {
  const lead = chance.one(LEADS)(it, chance, stock);
  const more = Array.from({ length: chance.whole(5, 14) }, () =>
    chance
      .some(TELLINGS, chance.whole(1, 3))
      .map((tell) => tell(it, chance, stock))
      .join(" "),
  );
  return [lead, ...more];
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
