import { AUTHORITY } from "../names/index.ts";

/** Seats of regencies and short names of regencies that open datelines and that the table of names lacks. */
const SEATS = `
Singaparna, Purwodadi, Slawi, Mungkid, Kota Batu, Lhoksukon, Kuala Simpang, Blangpidie, Calang, Idi
Jantho, Kutacane, Sigli, Suka Makmue, Tapaktuan, Redelong, Meureudu, Lubukpakam, Batubara
Tebingtinggi, Sergai, Tarutung, Madina, Panyabungan, Sidikalang, Simpang Empat, Limapuluh Kota
Kuansing, Selatpanjang, Anambas, Muara Bulian, Bangko, Kuala Tungkal, Baturaja, Pagaralam, Muratara
Muba, Sekayu, Pangkalan Balai, Muaradua, Mentok, Koba, Tanjungpandan, Manggar, Manna, Kotaagung
Lamtim, Balikbukit, Ngabang, Nanga Pinoh, Putussibau, Kotim, Kuala Kapuas, Kasongan, Muara Teweh
Buntok, Barabai, Kandangan, Amuntai, Tanjung, Paringin, Rantau, Pelaihari, Batulicin, Marabahan
Sendawar, Tanjung Redeb, Tana Paser, Penajam, Nusantara, Sengkang, Makale, Belopa, Masamba, Malili
Selayar, Polewali, Parigi, Tentena, Ampana, Unaaha, Raha, Limboto, Marisa, Airmadidi, Bolmong, Sangihe
Tahuna, Talaud, Mangupura, Semarapura, Amlapura, Negara, Gerung, Sumbawa Besar, Taliwang, Soe, Betun
Kalabahi, Lewoleba, Mbay, Borong, Tambolaka, Waibakul, Rote, Ba'a, Seba, Masohi, Langgur, Saumlaki
Namlea, Piru, Bula, Dobo, Tidore, Jailolo, Labuha, Sanana, Morotai, Weda, Agats, Mulia, Enarotali
Aimas, Waisai, Bintuni, Ulan Bator, Kolombo, Tunis, Aljir, Suva
`;

const NAMES = AUTHORITY.filter(({ kind }) => kind === "place").flatMap(({ name, variants }) => [
  name,
  ...(variants ?? []),
]);
const PLACES = new Set([...NAMES, ...SEATS.trim().split(/,\s|\n/)].map((name) => name.trim().toLowerCase()));

/** Is this the name of a place that datelines are written from? Without regard to case. */
export function isPlace(name: string): boolean {
  return PLACES.has(name.toLowerCase());
}

/** The longest place name that a text begins with, up to three words, even if the next word is glued to it; null if none. */
export function placeAtStart(text: string): string | null {
  const head = /^[\p{L}' ]{0,60}/u.exec(text)?.[0] ?? "";
  for (let end = head.length; end >= 3; end--) {
    if (isBoundary(text, end) && PLACES.has(head.slice(0, end).toLowerCase())) return head.slice(0, end);
  }
  return null;
}

/** A word ends here, or a capital follows a small letter: "JakartaPergerakan". */
function isBoundary(text: string, end: number): boolean {
  const [before = "", after = ""] = [text[end - 1], text[end]];
  return !/\p{L}/u.test(after) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after));
}
