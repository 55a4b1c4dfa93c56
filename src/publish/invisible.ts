/**
 * Characters that are not seen but change what is read: they turn the order of letters round, part or join words, or
 * move a terminal's cursor. Tabs and line ends are what they seem; so is what joins the parts of an emoji.
 */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/u;

const NAMES: Record<string, string> = {
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
};

/** A piece of text; for an invisible character `⟨U+202E⟩` in its place, and what it is. */
export interface Seen {
  text: string;
  invisible: string | null;
}

/** What joins the parts of an emoji is part of it. */
function isSeen(character: string, before: string): boolean {
  if (character === "\u200d") return /(?:\p{Extended_Pictographic}|\ufe0f)$/u.test(before);
  return character === "\t" || !INVISIBLE.test(character);
}

/** Cuts a text so that each invisible character stands for itself. */
export function showInvisible(text: string): Seen[] {
  const pieces: Seen[] = [];
  let plain = "";
  const flush = () => {
    if (plain) pieces.push({ text: plain, invisible: null });
    plain = "";
  };
  for (const character of text) {
    if (isSeen(character, plain)) plain += character;
    else {
      flush();
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
      pieces.push({ text: `⟨U+${code}⟩`, invisible: NAMES[code] ?? "tanda kendali tak terlihat" });
    }
  }
  flush();
  return pieces;
}
