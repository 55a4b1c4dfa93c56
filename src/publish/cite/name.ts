import type { CslName } from "../../model/index.ts";

/** Words that only an office, a newsroom or an outlet has in its name. */
const INSTITUTION =
  /\b(?:redaksi|redaktur|redaktris|tim|team|kantor|biro|desk|litbang|news|newsroom|media|humas|admin|kontributor|koresponden|reporter|wartawan|jurnalis|staf|staff|editor|penulis|antara|agency|agensi|kementerian|dinas|universitas|institut|lembaga|yayasan|pt|cv|tv|radio|portal|online|indonesia|jakarta)\b/i;

/**
 * Words by which a name is put together in another way than given name and last word: Balinese birth order
 * and rank, "son of", particles, titles, generation.
 */
const OTHER_ORDER =
  /^(?:i|ni|ida|anak|bin|binti|al|el|abu|ibnu|van|von|de|da|di|du|dos|der|den|la|le|st|jr|sr|ii|iii|iv|dr|drs|dra|prof|ir|h|hj|kh|rr|gus|bang|mas|mbak|pak|bu)$/i;

/** A capitalised word: `Sari`, `Mu'ti`, `Al-Farisi`, `McCurry`. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;

/**
 * Splits a name as Indonesian bibliographies do: the last word leads. Mononyms, institutions and every
 * name whose order is in doubt stay whole.
 */
export function toCslName(name: string, publisher: string | null): CslName {
  const words = name.trim().split(/\s+/);
  const family = words.at(-1) ?? "";
  if (isInstitution(name, publisher) || !isPlain(words)) return { literal: name };
  return { family, given: words.slice(0, -1).join(" ") };
}

/** The name is a newsroom's, an agency's or the outlet's own: `Tim Redaksi`, `Redaksi`. */
export function isInstitution(name: string, publisher: string | null): boolean {
  return name === publisher || INSTITUTION.test(name);
}

/** Two to four capitalised words; an initial may stand before the last one: `M. Yusuf`. */
function isPlain(words: string[]): boolean {
  const last = words.at(-1) ?? "";
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    NAME_WORD.test(last) &&
    words.every((word) => !OTHER_ORDER.test(word.replace(".", ""))) &&
    words.slice(0, -1).every((word) => NAME_WORD.test(word) || /^\p{Lu}\.?$/u.test(word))
  );
}

/** The name as people say it. */
export function fullName(name: CslName): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`;
}
