import { matchesOf } from "../lines/matches.ts";
import { fold, tidy } from "../lines/shape.ts";
import { MEDIA, MEDIA_FORMS } from "./media.ts";
import type { OutletIndex } from "./outlet.ts";
import { findOutlet, isHost, isOutlet, sameOutlet } from "./outlet.ts";

/** An agency or outlet that a text credits, and where: column counted from 0. */
export interface Attribution {
  name: string;
  start: number;
}

const KNOWN = new Set(MEDIA.map(fold));
const FORMS = new Map(Object.entries(MEDIA_FORMS).map(([form, name]) => [fold(form), name]));

/** Verbs that pass a report on: what follows is whose report it was. */
const VERBS =
  /\b(?:(?:di)?(?:lansir|kutip|nukil|sadur|lapor(?:kan)?|warta(?:kan)?|berita(?:kan)?|kabar(?:kan)?)|me(?:lansir|ngutip|nukil|nyadur|wartakan|laporkan|mberitakan|ngabarkan)|berasal|disarikan|kutipan|laporan|demikian|tulis|ungkap|sebut|kata|menurut|merujuk|via|melalui|kepada)\b/gi;

/** What may stand between the verb and the name. */
const BRIDGE =
  /\s{1,3}(?:(?:oleh|dari|pada|di|kepada|pertama kali|pertama|berbagai sumber|laporan|pemberitaan|berita|laman|situs(?: resmi)?|website|web|media|harian|surat kabar|koran|majalah|portal|kantor berita|stasiun televisi|televisi|lembaga|pemerintah|milik|tabloid|jaringan|agensi(?: berita)?|stasiun tv|outlet|sumber|detikcom dari|rilis|wartawan|jurnalis|keterangan|tim|kanal|akun)\s{1,3}){0,4}/iuy;

const NAME =
  /["“'‘]?((?:\p{Lu}|\d)[\p{L}\d!.'’-]*(?:\s(?:\p{Lu}|of\s|the\s|dello\s)[\p{L}\d!.'’-]*){0,4}|[a-z\d-]{2,30}(?:\.[a-z]{2,6}){1,3}|detik[\p{L}]+|kumparan)/uy;

/** Words that more often come before a person than before a medium: after them only foreign media and hosts count. */
const WEAK =
  /^(?:kata|ungkap|sebut|menurut|kepada|via|melalui|tulis|demikian|berasal|kabar|berita|warta|mengabarkan)$/i;

/** Verbs that name their source even where no table knows it. */
const STRONG = /^(?:di)?(?:lansir|kutip|nukil|sadur)|^me(?:lansir|ngutip|nukil|nyadur)/i;

/** All agencies and outlets that a paragraph credits, in order. */
export function findAttributions(text: string, outlets: OutletIndex): Attribution[] {
  return matchesOf(VERBS, text).flatMap((verb) => {
    const from = verb.index + verb[0].length;
    const reporter = REPORTING.test(verb[0]) ? mediumBefore(text, verb.index) : null;
    if (reporter) return [reporter];
    const named = nameAfter(text, from, outlets, STRONG.test(verb[0]));
    if (!named || (WEAK.test(verb[0]) && !isHost(named.name) && !KNOWN.has(fold(named.name)))) return [];
    // "disadur IDenesia.id dari ntd.com": the outlet itself, then its source.
    const next = nameAfter(text, named.start + named.name.length, outlets, true, /^\s(?:dari|melalui|via)\s/);
    return next ? [named, next] : [named];
  });
}

/** Verbs whose subject may be a medium: "Reuters melaporkan". */
const REPORTING = /^me(?:laporkan|wartakan|mberitakan|ngabarkan)$/i;

/** The foreign medium or agency that stands right before a verb. */
function mediumBefore(text: string, end: number): Attribution | null {
  const words = text
    .slice(Math.max(0, end - 50), end)
    .trimEnd()
    .split(" ");
  for (let size = Math.min(4, words.length); size > 0; size--) {
    const name = words
      .slice(-size)
      .join(" ")
      .replace(/^["“(]/, "");
    if (/^\p{Lu}/u.test(name) && KNOWN.has(fold(name))) return { name, start: text.lastIndexOf(name, end) };
  }
  return null;
}

function nameAfter(
  text: string,
  from: number,
  outlets: OutletIndex,
  strong: boolean,
  lead?: RegExp,
): Attribution | null {
  if (lead && !lead.test(text.slice(from, from + 12))) return null;
  BRIDGE.lastIndex = from;
  const bridge = BRIDGE.exec(text)?.[0] ?? "";
  if (bridge.length === 0) return null;
  NAME.lastIndex = from + bridge.length;
  const words = NAME.exec(text)?.[1];
  if (!words) return null;
  const name =
    knownPrefix(words, outlets) ??
    (isSourceBridge(bridge) ? knownPrefix(words.replace(/^\S+\s/, ""), outlets) : null) ??
    (strong && isSourceBridge(bridge) ? unknownSource(words) : null);
  return name === null ? null : { name, start: text.indexOf(name, from) };
}

/** Does the text itself say that what follows is a site or an outlet: "dikutip dari laman"? */
function isSourceBridge(bridge: string): boolean {
  // "Dikutip Portal Majalengka dari": a capital makes the word part of a name.
  return (
    !/\p{Lu}/u.test(bridge) &&
    /laman|situs|media|harian|koran|surat kabar|majalah|portal|kantor berita|televisi/i.test(bridge)
  );
}

function unknownSource(words: string): string | null {
  // "dari laman NBA. Kekuatan tim itu": the next sentence is no part of the name.
  const name = words.split(/(?<=\p{L}{3})\.\s/u, 1)[0]?.replace(/[.']+$/, "") ?? "";
  return name.split(" ").length <= 4 &&
    !/^(?:Instagram|Twitter|Facebook|YouTube|TikTok|X|Kementerian|Badan|Universitas|Sosial|Rp)\b/i.test(name)
    ? name
    : null;
}

/** The longest beginning of these words that a table knows, or a host name. */
function knownPrefix(words: string, outlets: OutletIndex): string | null {
  const list = words.split(/\s/);
  for (let size = list.length; size > 0; size--) {
    const name = list
      .slice(0, size)
      .join(" ")
      .replace(/[.'’-]+$/, "");
    if (isHost(name) || isMedium(name, outlets)) return name;
  }
  return null;
}

/** Is this a foreign medium, an agency or an outlet that a table knows, or a host? */
export function isMedium(name: string, outlets: OutletIndex): boolean {
  return (
    (KNOWN.has(fold(name)) || FORMS.has(fold(name)) || isOutlet(name, outlets)) &&
    /^\p{Lu}|\d|^kumparan|^detik/u.test(name)
  );
}

/** Is this a medium from abroad or an agency of the table? */
export function isForeign(name: string): boolean {
  return KNOWN.has(fold(name));
}

/** The agencies that a sign-off names beside initials: "(Ant/H-2)", "(Reuters/tp-2)", "ha/rs (AFP, dpa)". */
export function agenciesIn(signoff: string): string[] {
  const parts = signoff.split(/[/,|&()[\]-]/).map((part) => part.trim());
  return parts.flatMap((part) => {
    if (/^ant(?:ara)?$/i.test(part)) return ["Antara"];
    return /^\p{Lu}/u.test(part) && KNOWN.has(fold(part)) ? [part] : [];
  });
}

/** The name to show for a credited source, and that of its wire where it is the site of one: `Apnews` gives `AP`. */
export function attributionName(name: string): string {
  return FORMS.get(fold(name)) ?? tidy(name);
}

/** Leaves out the outlet itself and second mentions. */
export function distinctAttributions<T extends { name: string }>(
  credits: T[],
  publisher: string | null,
  outlets: OutletIndex,
): T[] {
  const seen = new Set<unknown>();
  return credits.filter(({ name }) => {
    const key = findOutlet(name, outlets) ?? fold(name);
    if (seen.has(key) || (publisher && sameOutlet(name, publisher, outlets))) return false;
    seen.add(key);
    return true;
  });
}
