import { isHost, isOutlet, type OutletIndex } from "./outlet.ts";
import type { RuleName } from "./rules.ts";
import { wordCount } from "./shape.ts";
import { isFullName, isPersonName, nameAroundBadge, readNames } from "./writers.ts";

/** Names that a line gives to a role. A label that stands alone has no names: they are on the next line. */
export interface Credit {
  role: "byline" | "editor" | "source";
  rule: RuleName;
  names: string[];
  /** Outlet that the line names beside the person, as in "Name - detikNews". */
  outlet?: string;
}

/** Labels of the three roles as outlets print them, Indonesian and English. */
const LABELS: [Credit["role"], string][] = [
  ["editor", "editor|penyunting|redaktur|red|edited by|editor bahasa|penyelia|uploader"],
  ["source", "sumber(?: berita)?|source"],
  [
    "byline",
    "penulis|reporter|pewarta|rep|wartawan|jurnalis|author|writer|oleh|by|written by|ditulis oleh|teks|kontributor|contributor|laporan|report",
  ],
];

const LABEL = new RegExp(
  `^[*(\\[]?\\s?(${LABELS.map(([, words]) => words).join("|")})\\s?(?:[:|]|$)\\s?`,
  "iu",
);
/** A further label later on the line, glued or not: "Penulis: Ani Nur MREditor: Bentang", "A | Editor: B". */
const NEXT_LABEL =
  /\s?[|,;/·-]?\s?(Editor|EDITOR|Red|Rep|Penulis|Reporter|Pewarta|Sumber|Penyunting|Redaktur|Foto|Author)\s?:/g;

/** Reads a line that consists of roles and names: `Penulis: X`, `Reporter: X | Editor: Y`, or a bare `Editor`. */
export function readCredits(text: string): Credit[] {
  if (text.length > 200) return [];
  const starts = labelStarts(text);
  if (starts[0] !== 0) return text.endsWith("Tim Redaksi") ? readTeam(text) : readWordedByline(text);
  return starts.flatMap((start, index) => readLabelled(text.slice(start, starts[index + 1])));
}

function labelStarts(text: string): number[] {
  if (!LABEL.test(text)) return [];
  const starts = [0];
  for (const match of text.matchAll(NEXT_LABEL)) if (match.index > 4) starts.push(match.index);
  return starts;
}

/** "A Nama, B Nama Tim Redaksi": Kompas names the author first, then the editor, and labels neither. */
function readTeam(text: string): Credit[] {
  const match = /^([^,]{3,50}), ?([^,]{3,50}?) Tim Redaksi$/.exec(text);
  const [, author = "", editor = ""] = match ?? [];
  if (!isPersonName(author) || !isPersonName(editor)) return [];
  return [
    { role: "byline", rule: "penulis", names: [author] },
    { role: "editor", rule: "editor", names: [editor] },
  ];
}

function readLabelled(text: string): Credit[] {
  const bare = text.replace(/^[\s|,;/·-]+|[)\]\s|]+$/g, "");
  const match = LABEL.exec(bare);
  const word = match?.[1]?.toLowerCase();
  const role = LABELS.find(([, words]) => words.split("|").some((label) => matches(label, word ?? "")))?.[0];
  if (!match || !role) return [];
  const value = bare.slice(match[0].length);
  const names = role === "source" ? readSources(value) : readNames(value.replace(/\s[-–]\s?\p{L}.*$/u, ""));
  if (value !== "" && names.length === 0) return [];
  return [{ role, rule: role === "byline" ? "penulis" : role === "editor" ? "editor" : "sumber", names }];
}

function matches(label: string, word: string): boolean {
  return label === word || (label.startsWith("sumber") && word.startsWith("sumber"));
}

/** "AP News", "Persib", "LIFEHACKER | ANDROID CENTRAL"; an address is none. */
export function readSources(text: string): string[] {
  const parts = text.split(/ dan |[,;|]|\s\/\s/).map((part) => part.replace(/^[\s:]+|[\s.)]+$/g, ""));
  return parts.filter(
    (part) => part !== "" && part.length <= 50 && wordCount(part) <= 6 && !NO_SOURCE.test(part),
  );
}

/** Where a hoax was found is not whom a report is credited to: "SUMBER: Pesan WhatsApp". */
const NO_SOURCE =
  /https?:|^\d|facebook|twitter|instagram|whats ?app|youtube|tiktok|telegram|pesan|tangkapan|media sosial|portal$/i;

/** Ways to name an author without a colon. "Oleh Helmi uang itu" is a sentence: every word of a name has a capital. */
function readWordedByline(text: string): Credit[] {
  if (text.length > 120) return [];
  const match =
    /^(?:by|oleh|penulis|reporter|ditulis oleh|written by|editor|(?:hasil )?periksa fakta)\s+(\p{L}.*)$/iu.exec(
      text.replace(/^\((.*)\)$/, "$1"),
    );
  const who = (match?.[1] ?? "").replace(/ ?\([^()]*\)|\.$/g, "");
  const names = readNames(who);
  const role = /^.?editor/i.test(text) ? "editor" : "byline";
  const whole =
    names.reduce((sum, name) => sum + wordCount(name), 0) >= wordCount(who) - Math.max(0, names.length - 1);
  if (names.length > 0 && whole && names.every(isPersonName))
    return [{ role, rule: role === "editor" ? "editor" : "penulis", names }];
  const around = text.length <= 100 ? nameAroundBadge(text) : null;
  return around ? [{ role: "byline", rule: "penulis-kartu", names: [around] }] : [];
}

/** "Fino Yurio Kristo - detikinet", "Tim detikcom - detikNews", "Antara -detikTravel", "Name | Jawa Pos" */
export function readDeskByline(text: string, outlets: OutletIndex): Credit | null {
  if (text.length > 90) return null;
  const match = /^([\p{Lu}][\p{L}.,'’ ]{2,50}?) [-–|] ?([\p{L}\d. ]{3,30})$/u.exec(text);
  const [, who = "", desk = ""] = match ?? [];
  if (
    !match ||
    (text.includes("|") && isHost(desk)) ||
    !(isOutlet(desk, outlets) || /^detik|^Sepakbola$|^Tribun/i.test(desk))
  )
    return null;
  const names = readNames(who);
  if (
    names.length === 0 ||
    !(isFullName(who) || names.length > 1 || wordCount(who) <= 2 || /^Tim /.test(who))
  )
    return null;
  return { role: "byline", rule: "penulis-desk", names, outlet: desk };
}

const REPORTERS = "wartawan|reporter|kontributor|jurnalis|koresponden|tim";
/** The forms of a report line; the first group is what is said of the outlet, the second who reports. */
const REPORTS: RegExp[] = [
  new RegExp(`^\\*?laporan (?:langsung )?(?:${REPORTERS})\\b([^,|:/]{0,60})[,|:/]\\s?(.*)$`, "iu"),
  new RegExp(`^\\*?laporan (?:${REPORTERS}) ([\\p{L}\\d-]+\\.\\S+) ([^,|]{3,40}?)(?: dari .*)?$`, "iu"),
  /^\*?laporan()(?: :|:)? ([^,|:]{3,40}?)(?: I | ?\||$)/iu,
];

/** "Laporan Wartawan TribunSolo, Name", "Laporan Reporter POS-KUPANG.COM, A dan B", "Laporan Masrian Mizani I Aceh Barat Daya" */
export function readReport(text: string): Credit | null {
  if (text.length > 130 || !/^\*?laporan /i.test(text)) return null;
  for (const report of REPORTS) {
    const [, about = "", who = ""] = report.exec(text) ?? [];
    const names = readNames(who.replace(/\s[-–/|].*$/, ""));
    if (names.length === 0 || !names.every((name) => /^\p{Lu}/u.test(name))) continue;
    const outlet = about.trim();
    return { role: "byline", rule: "penulis-laporan", names, ...(outlet ? { outlet } : {}) };
  }
  return null;
}
