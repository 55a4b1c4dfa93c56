import type { Role } from "../../model/index.ts";
import { capitalShare, endsInStop, looksLikeTitle, wordCount } from "../lines/shape.ts";
import type { RuleName } from "../rules.ts";

/** A heading that opens a list: what the list holds, and whether the site prints the same list on every page. */
export interface Marker {
  role: Role & ("related" | "navigation" | "topic" | "comment");
  rule: RuleName;
  /** What stands after the marker on its line: a title, or tags; empty if they are on the next lines. */
  rest: string;
  /** The marker closes the article: what follows is the foot of the page unless a good part of the story does. */
  closes: boolean;
}

const READ_ALSO =
  /^[\s>*•:([-]*(?:(?:simak|lihat|saksikan|tonton|putar) (?:juga )?(?:video|live|foto)(?=\b)(?: (?:pilihan|menarik|ini|di bawah ini|berikut(?: ini)?|selengkapnya|lainnya))*|baca(?: ini)? jug[ao](?: (?:deh|ya|nih|dong|sob|guys|bun|:))*|baca pula|simak juga|lihat juga|tonton juga|cek juga|read (?:also|more)|see also|also read|baca(?= ?:)|simak(?= ?:)|(?:berita |artikel )?pilihan editor|pilihan redaksi|jangan lewatkan(?= ?:)|(?:selanjutnya|menarik (?:di)?baca|tonton)(?= ?: ?\S)|berita lainnya(?=\S)|berita selengkapnya(?= ?:)|(?:artikel|berita|pos|tulisan) (?:sebelumn?ya|selanjutnya|berikutnya)(?= ?:|\S)|(?:previous|next)(?: (?:article|post|story))?(?= ?:)|(?:previous|next) (?:article|post|story)(?=\S)|artikulli (?:paraprak|tjetër)|related(?= ?:)|terkait(?= ?:))\s?[:\])»>-]*\s?/iu;

interface Head {
  role: Marker["role"];
  rule: RuleName;
  closes: boolean;
  /** Whole line, without a colon or arrows at its ends, without regard to case. */
  line: RegExp;
}

const KIND =
  "(?:berita|artikel|news|kabar|konten|tulisan|postingan|posts?|articles?|stor(?:y|ies)|video|videos|foto|photos?|info|liputan|warta)";

const HEADS: Head[] = [
  {
    role: "related",
    rule: "daftar-terkait",
    closes: false,
    line: new RegExp(
      `^(?:${KIND}(?: ${KIND})* (?:terkait|lainnya|lain|serupa|sejenis|menarik lainnya|terkait lainnya|sebelumn?ya|selanjutnya|berikutnya)|(?:previous|next) (?:article|story)|(?:related ${KIND}|${KIND} terkait) ?(?:more from author|dari penulis)|terkait|related(?: ${KIND})?|more (?:from|in|on|stories|news)\\b.{0,30}|you (?:may|might) (?:also )?like.{0,12}|(?:mungkin )?anda (?:mungkin )?(?:juga )?(?:suka|tertarik|menyukai)|rekomendasi(?: (?:untuk anda|lainnya|berita|artikel|kami))?|recommended(?: .{0,20})?|baca (?:artikel|berita) (?:menarik |terkait )?lainnya|lihat (?:artikel|berita) (?:lainnya|terkait)|(?:simak|baca) juga (?:berita|artikel).{0,20}|tulisan (?:terkait|lain).{0,12}|from the same author|jangan lewatkan|berita rekomendasi|read (?:also|next)|up next|selanjutnya untuk anda|don't miss|${KIND} (?:ini )?(?:juga )?menarik.{0,12})$`,
      "i",
    ),
  },
  {
    role: "navigation",
    rule: "daftar-situs",
    closes: true,
    line: new RegExp(
      `^(?:(?:${KIND} )*(?:terpopuler|terkini|terbaru|populer|popular|pilihan|utama|unggulan|hari ini|terhangat|terhits|viral|trending|rekomendasi|headline|headlines|terlaris)(?: (?:hari ini|minggu ini|lainnya|news|saat ini|${KIND}))*|popular (?:news|videos?|posts?|articles?)|most (?:popular|read|viewed|commented)|(?:recent|latest) (?:news|posts?|articles?|comments?)|trending(?: (?:topics?|now|hari ini))?|hot (?:topics?|news)|kabar (?:daerah|terbaru|lainnya)|berita terkini lainnya|editor'?s (?:pick|choice)s?|top (?:news|stories|5|10)|pos-pos terbaru|komentar terbaru|arsip|kategori|categories|archives|tag cloud|meta|forum|blog|galeri|gallery|video|foto|infografis|live report|tv (?:streaming|on demand)|fokus|jaringan(?: media)?|network|partner|media sosial|ikuti kami|follow us|stay connected|temukan kami|sosial media|kurs(?: valuta asing| rupiah| mata uang| dollar?)?|cuaca.{0,20}|jadwal (?:sholat|salat|imsak).{0,20}|polling|survei|podcast|e-?paper|indeks berita|nasional terbaru|terkomentari|terbanyak dibaca|baca (?:juga )?lainnya|telusuri.{0,30}|cek juga data ini|simak! video pilihan redaksi|daftar isi|paling (?:populer|dicari|banyak dibaca)|foto video terkait|foto terpopuler|berita foto|promo(?:si)?|wisata|lainnya di .{3,30}|(?:lihat|tonton) video (?:lainnya|pilihan))$`,
      "i",
    ),
  },
  {
    role: "topic",
    rule: "topik",
    closes: false,
    line: /^#?(?:tags?|tagar|topi[kc]s?(?: (?:terkait|berita|artikel|related|berita terkait|artikel terkait))?|kata kunci|keywords?|labels?|tagged(?: (?:with|in|as))?|filed under|tag (?:terkait|berita|artikel)|(?:berita |ikuti )?(?:perkembangan )?(?:berita ini )?dalam topik|ikuti perkembangan berita ini dalam topik|topik pilihan(?= ?:)|hashtag|kata kunci ?\/ ?tags?|related (?:items|tags|topics)|simak berita lainnya seputar topik artikel ini, di sini)$/i,
  },
  {
    role: "navigation",
    rule: "daftar-situs",
    closes: true,
    line: /^(?:topik (?:pilihan|populer|hangat|hari ini)|tag (?:populer|terpopuler)|tags populer|trending tags?)$/i,
  },
  {
    role: "comment",
    rule: "kotak-komentar",
    closes: true,
    line: /^(?:komentar(?: anda| pembaca| terbaru)?|comments?|tinggalkan (?:balasan|komentar|pesan|jejak).{0,30}|leave a (?:reply|comment).{0,30}|beri(?:kan)? (?:komentar|tanggapan).{0,20}|tulis komentar.{0,20}|kolom komentar|post a comment|join the (?:discussion|conversation)|what do you think\??|bagaimana (?:menurut|reaksi|pendapat) anda.{0,30}|diskusi|balas)$/i,
  },
];

/** Reads a line that opens a list of other articles, of topics or of comments; null for any other line. */
export function readMarker(text: string): Marker | null {
  if (text.length > 400) return null;
  return readHead(text) ?? readTags(text) ?? readAlso(text);
}

function readHead(text: string): Marker | null {
  if (text.length > 70) return null;
  // "Berita Terkait :#Tsunami Aceh"
  const bare = text.replace(/(?<=terkait) ?: ?#.*$/i, "").replace(/^[\s#»>•*|:-]+|[\s:»>›…|*.-]+$/g, "");
  const head = HEADS.find(({ line }) => line.test(bare));
  return head ? { role: head.role, rule: head.rule, closes: head.closes, rest: "" } : null;
}

/** "Tags: a, b", "Topik: x", "TAGS #a #b" */
function readTags(text: string): Marker | null {
  const match =
    /^#?(?:tags?|topik(?: terkait)?|kata kunci|keywords?|labels?|tagged(?: with)?|filed under|hashtag|related (?:items|tags|topics))\s?(?::|(?=#))\s?(.{2,300})$/i.exec(
      text,
    );
  return match ? { role: "topic", rule: "topik", rest: match[1] ?? "", closes: false } : null;
}

/** "Baca Juga Berita Lainnya di Google News" leads to a channel, to no article. */
const ELSEWHERE = /(?:google news|whats ?app|telegram)\W{0,3}$/i;

/** "Baca Juga: Rusia Dukung Korut", "Baca juga:", "Simak Video 'X'" */
/** A single bullet with a headline between paragraphs, on Tribun's sites. */
export function isBulletTitle(text: string): boolean {
  return (
    /^• \p{Lu}/u.test(text) &&
    looksLikeTitle(text.slice(2)) &&
    wordCount(text) >= 6 &&
    capitalShare(text) > 0.85
  );
}

/** "'Banjir Arga Surut':", "\"Warga Kembali ke Rumah\" di sini:": the title of a video without what points at it. */
export function bareTitle(text: string): string {
  const title = text.replace(/(?:\s+di ?sini)?\s?:\s*$/, "");
  return title.replace(/^['‘"“]\s?(.*?)\s?['’"”]$/, "$1");
}

function readAlso(text: string): Marker | null {
  const match = READ_ALSO.exec(text);
  if (!match) return null;
  const rest = bareTitle(text.slice(match[0].length));
  if (rest === "" && /^lihat foto$/i.test(text)) return null;
  // "Selanjutnya: hakim membacakan putusan" goes on with the story.
  if (/^selanjutnya/i.test(text) && !looksLikeTitle(rest)) return null;
  // "Read more: Judul http://situs.com/artikel.html#ixzz5j": what a site adds to a copied text.
  if (ELSEWHERE.test(rest) || /\blive\b/i.test(match[0]) || /#ixzz/.test(rest)) return null;
  if (rest.length > 160 && !looksLikeTitle(rest) && !isGlued(rest)) return null;
  const marked = /[:\]»>-]\s?$/.test(match[0]) || rest === "" || /^['‘"“\p{Lu}\d[(]/u.test(rest);
  return marked
    ? {
        role: "related",
        rule: "baca-juga",
        rest: rest.replace(/[)\]\s]+$/, (end) => (/\(/.test(rest) ? end : "")),
        closes: false,
      }
    : null;
}

/** Titles run together: "Kebanyakan Minum KopiDisbunnak Lambar Fokus" */
export function isGlued(text: string): boolean {
  return (
    text.length <= 600 && /\p{Ll}\p{Lu}\p{Ll}/u.test(text) && !endsInStop(text) && capitalShare(text) > 0.6
  );
}
