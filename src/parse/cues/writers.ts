import { tidy, wordCount } from "../lines/shape.ts";

const BADGES =
  /\b(?:photo|verified|writer|community|author|penulis|tim redaksi|kontributor|jurnalis|editor)\b/gi;

/** A comma before a degree parts no names: "Budi Santoso, M.Si." */
const SEPARATOR =
  / (?:[Dd]an|DAN|[Aa]nd|&) |,(?! ?(?:[SM]\. ?(?:\p{L}|$)|(?:SE|SH|MH|MM|MBA|MSi|SPd|MPd|Lc|Ph\.?D)\b))|[;|]| {2,}/u;

/** Splits a list of names at "dan", "&", commas, bars; what is no name is left out. */
export function readNames(text: string): string[] {
  const parts = tidy(text).split(SEPARATOR);
  return parts.map(cleanName).filter(isPersonName);
}

/** "Irenius BokoMahasiswa Fakultas Filsafat": what the person is, glued to the name. */
const GLUED = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{4})/u;

function cleanName(part: string): string {
  const [name = ""] = part.split(GLUED);
  return tidy(name.replace(/\([^()]*\)/g, " ").replace(/^[\s:.*-]+|[\s:*-]+$/g, "")).replace(
    / Tim Redaksi$/i,
    "",
  );
}

/** Words in lower case inside names of persons. */
const PARTICLES = new Set("bin binti van der den de el al da dos von la".split(" "));

/** One to six words, each with a capital or a particle of names; or a single lower-case pen name ("redaksi"). */
export function isPersonName(name: string): boolean {
  if (name.length < 2 || name.length > 50 || wordCount(name) > 6 || /[\d?!:;"“”@/]|https?/.test(name))
    return false;
  if (/^(?:tim redaksi|copyright|foto|video|kontributor .*)$/i.test(name)) return false;
  const words = name.split(" ");
  if (words.length === 1) return /^[\p{L}.'‘’-]+$/u.test(name);
  return (
    words.every((word) => /^[\p{Lu}(]/u.test(word) || PARTICLES.has(word)) &&
    /^\p{Lu}/u.test(name) &&
    !PARTICLES.has(words[0] ?? "")
  );
}

/** A full name of a person that stands alone on its line: two to four words, capital first letters. */
export function isFullName(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    text.length <= 40 &&
    words.every(
      (word, at) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && (word.length > 1 || isInitial(words, at)),
    ) &&
    !/^(?:Tim|Berita|Foto|Video|Baca|Lihat|Kabar|Artikel|Info|Gaya|Media|Topik|Jawa|Sumatera|Kota|Liga|Timnas|Daftar|Breaking|Hot|Top|Trending|Live|Headline)\b/.test(
      text,
    )
  );
}

/** "M Altaf Jauhar", "Mei Amelia R": a letter before a name, or behind two; "Grup A" is no person. */
function isInitial(words: string[], at: number): boolean {
  return words.length >= 3 && (at === 0 || at === words.length - 1);
}

/** "Anggita Prameswari Dosen Geografi Universitas Samudra Raya": the name before what the person is; null without one. */
export function nameBeforePost(text: string): string | null {
  const name = text.slice(0, Math.max(0, text.search(POST)));
  return text.length <= 120 && isFullName(name) ? name : null;
}

const POST =
  / (?:Dosen|Mahasiswa|Guru|Peneliti|Pengamat|Anggota|Direktur|Pegiat|Praktisi|Alumn[iu]s?|Pemerhati|Aktivis|Ekonom|Sekretaris|Kolumnis|Pengajar|Guru Besar|Rektor|Dekan|Pendiri)\b/;

/** The name that a line begins and ends with, a badge in between: "Name Photo Verified Writer Name"; null if none. */
export function nameAroundBadge(text: string): string | null {
  const words = text.split(" ");
  if (words.length < 3 || words.indexOf(words[0] ?? "", 1) < 0) return null;
  for (let size = Math.min(4, (words.length - 1) >> 1); size >= 1; size--) {
    const first = words.slice(0, size).join(" ");
    const middle = words.slice(size, words.length - size).join(" ");
    if (
      first === words.slice(words.length - size).join(" ") &&
      new RegExp(BADGES).test(middle) &&
      isPersonName(first)
    )
      return first;
  }
  return null;
}
