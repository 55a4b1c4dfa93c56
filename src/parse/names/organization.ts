import { isCapitalised, isJoined, type Reading } from "./candidates.ts";
import { CALENDAR } from "./data/exclusions.ts";
import { GIVEN } from "./data/given.ts";
import { STATEMENTS, TITLES } from "./data/titles.ts";
import { DIRECTIONS, FIELD_HEADS, OFFICE_HEADS, PLACE_LABELS, PROPER_HEADS } from "./data/types.ts";
import { isEveryday } from "./everyday.ts";
import { matchForm } from "./gazetteer.ts";
import { glanceOf, mayHave } from "./glance.ts";
import type { Token } from "./tokens.ts";

/** Abbreviated offices that no list holds whole: `Disbunak`, `Satresnarkoba`. */
const OFFICE_LIKE =
  /^(?:dis(?:bun|per|pen|pora|kes|dik|duk|nak|tan|sos|hub|par|kominfo|pang|damkar)|dit(?:jen|res|lantas|pol)|sat(?:res|lantas|samapta|polair|pol|binmas|intel)|baper|bappe|bape|pem(?:kab|kot|prov|des))/;

const OFFICES = glanceOf(OFFICE_HEADS);
const HEADS = glanceOf([...PROPER_HEADS, ...FIELD_HEADS]);

/** The first and the third letter rule most words out: `dis`, `dit`, `sat`, `bap`, `pem`. */
function isOfficeLike(word: string): boolean {
  return "dsbp".includes(word.charAt(0)) && "stpm".includes(word.charAt(2)) && OFFICE_LIKE.test(word);
}

const LONGEST = 8;

/** True if the word heads an office of a place: `Polsek`, `Disbunak`. */
export function isOfficeHead(word: string): boolean {
  return (mayHave(OFFICES, word) && OFFICE_HEADS.has(word)) || isOfficeLike(word);
}

/** True if the word begins an organisation's name. */
export function isOrganizationHead(token: Token): boolean {
  if (!mayHave(HEADS, token.word)) return isOfficeHead(token.word);
  if (token.text.length < 5 && PROPER_HEADS.has(token.word))
    return token.shape === "upper" || token.text.length === 4 || token.word === "pt";
  return PROPER_HEADS.has(token.word) || FIELD_HEADS.has(token.word) || isOfficeHead(token.word);
}

/**
 * The end of the organisation whose type word stands at `at`, or `at` if none does. `titled`: an office stands
 * before it (`Direktur PT Maju Budi Santoso`), so that a first name ends the organisation's.
 */
export function endOfOrganization(reading: Reading, at: number, titled: boolean): number {
  const head = reading.tokens[at] as Token;
  if (!isOrganizationHead(head)) return at;
  const upper = head.text.length < 5;
  if (PROPER_HEADS.has(head.word) && (!upper || head.shape === "upper" || head.word === "bank"))
    return endOfProper(reading, at, titled);
  if (
    FIELD_HEADS.has(head.word) &&
    head.shape === "capital" &&
    (titled || !isInsideTitle(reading.tokens, at))
  )
    return endOfField(reading, at, titled);
  return isOfficeHead(head.word) ? endOfOffice(reading, at, titled) : at;
}

/** `Lembaga Keuangan` in `Dana Pensiun Lembaga Keuangan` heads nothing. */
function isInsideTitle(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isJoined(tokens[at]) && isCapitalised(before) && isEveryday(before.word) && !before.first;
}

/** `PT Anugerah Surya Pratama`, `SMA Negeri 3 Bogor`: whatever is capitalised. */
function endOfProper(reading: Reading, at: number, titled: boolean): number {
  const { tokens } = reading;
  let end = at + 1;
  while (end < tokens.length && end - at <= LONGEST) {
    const token = tokens[end] as Token;
    if (!isJoined(token) || token.shape === "lower" || CALENDAR.has(token.word) || isStop(token)) break;
    if (token.shape === "number" && token.text.length > 2) break;
    if (TITLES.has(token.word) && end > at + 1) break;
    if (titled && end > at + 1 && GIVEN.has(token.word)) break;
    if (
      end > at + 1 &&
      (isLongPlace(reading, end) ||
        (token.shape === "upper" && token.text.length < 4 && PROPER_HEADS.has(token.word)))
    )
      break;
    end += 1;
    if (token.word === "tbk") break;
  }
  const head = tokens[at]?.word ?? "";
  if (LOOSE_HEADS.has(head) && tokens.slice(at + 1, end).every((token) => isEveryday(token.word))) return at;
  const only = tokens[at + 1];
  if (end === at + 2 && only && only.shape === "upper" && PROPER_HEADS.has(only.word)) return at;
  if (end === at + 2 && only && (only.shape === "number" || only.word === "negeri" || only.word === "swasta"))
    return at;
  return end > at + 1 ? end : at;
}

/** Heads that are everyday words too: without a proper name behind them they name nothing (`Sekolah Dasar`). */
const LOOSE_HEADS = new Set(
  "sekolah koperasi serikat komunitas grup koalisi fraksi klub paguyuban perum bank partai".split(" "),
);

/** `Hal`, `Baca` of the next line, `Rp72`: no part of any name. */
function isStop(token: Token): boolean {
  return token.word === "hal" || token.word === "baca" || token.word === "juga" || /^rp\d/.test(token.word);
}

/** `Jawa Timur` after `Universitas Brawijaya` tells where it is. */
function isLongPlace(reading: Reading, at: number): boolean {
  const match = matchForm(reading.gazetteer, reading.tokens, at);
  return match !== null && match.end > at + 1 && match.forms.some((form) => form.authority?.kind === "place");
}

/** `Dinas Perkebunan dan Peternakan Kabupaten Lampung Barat`: common words, joined by commas and "dan". */
function endOfField(reading: Reading, at: number, titled: boolean): number {
  const { tokens } = reading;
  let end = at + 1;
  while (end < tokens.length && end - at <= LONGEST + 4) {
    const token = tokens[end] as Token;
    const next = tokens[end + 1];
    if (
      token.word === "dan" &&
      isJoined(token) &&
      end > at + 1 &&
      isFieldWord(next, titled) &&
      isEveryday(next?.word ?? "")
    ) {
      end += 2;
      continue;
    }
    if (
      token.gap === "comma" &&
      token.shape === "capital" &&
      isEveryday(token.word) &&
      continuesList(tokens, end)
    ) {
      end += 1;
      continue;
    }
    if (!isJoined(token) || !isFieldWord(token, titled)) break;
    if (
      titled &&
      end > at + 1 &&
      token.shape === "capital" &&
      !isEveryday(token.word) &&
      endOfPlaceName(reading, end) === end
    )
      break;
    const place = endOfPlaceName(reading, end);
    if (place > end) return place;
    end += 1;
  }
  return end > at + 1 ? end : at;
}

/** `Kodim 0913/PPU`, `Koramil 22/Blang Mangat`: a number, a stroke and the place. */
function endOfUnit({ text, tokens }: Reading, at: number): number {
  const number = tokens[at + 1];
  if (!isJoined(number) || !/^\d{2,4}$/.test(number.text)) return at;
  const place = tokens[at + 2];
  if (text[number.end] !== "/" || !isCapitalised(place) || place.start !== number.end + 1) return at + 2;
  const second = tokens[at + 3];
  const whole = isJoined(second) && second.shape === "capital" && second.gap === "space";
  return whole && !GIVEN.has(second.word) && !TITLES.has(second.word) && !isEveryday(second.word)
    ? at + 4
    : at + 3;
}

const UNIT = /^(?:kodim|koramil|korem|yonif|brigif)$/;

/** `Polsek Biboki Utara`, `Dishub Kota Bekasi`: a place. */
function endOfOffice(reading: Reading, at: number, titled: boolean): number {
  const { tokens } = reading;
  if (UNIT.test(tokens[at]?.word ?? "")) {
    const unit = endOfUnit(reading, at);
    if (unit > at) return unit;
  }
  let end = at + 1;
  while (end < tokens.length && end - at <= 6) {
    const token = tokens[end] as Token;
    if (!isJoined(token) || !isCapitalised(token)) break;
    const place = endOfPlaceName(reading, end);
    if (place > end) return place + (!titled && isPartOfPlace(reading, place) ? 1 : 0);
    const label = PLACE_LABELS.has(token.word) || DIRECTIONS.has(token.word) || OFFICE_WORDS.has(token.word);
    if (!label && (isEveryday(token.word) || CALENDAR.has(token.word) || TITLES.has(token.word))) break;
    if (GIVEN.has(token.word) && end === at + 1) break;
    if (GIVEN.has(token.word) && titled && isJoined(tokens[end + 1]) && isCapitalised(tokens[end + 1])) break;
    end += 1;
    if (DIRECTIONS.has(token.word)) break;
  }
  return end > at + 1 && !PLACE_LABELS.has(tokens[end - 1]?.word ?? "") ? end : at;
}

const OFFICE_WORDS = new Set([
  "metro",
  "ri",
  "resor",
  "tipikor",
  "daerah",
  "tinggi",
  "negeri",
  "agama",
  "niaga",
  "tata",
]);

function isFieldWord(token: Token | undefined, titled: boolean): token is Token {
  if (!isCapitalised(token) || token.text === "RI" || CALENDAR.has(token.word) || STATEMENTS.has(token.word))
    return false;
  if (TITLES.has(token.word) && !isEveryday(token.word)) return false;
  return !GIVEN.has(token.word) || (!titled && isEveryday(token.word));
}

function continuesList(tokens: Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(at + 6, tokens.length); index += 1) {
    const token = tokens[index] as Token;
    if (token.word === "dan") return isCapitalised(tokens[index + 1]);
    if (!isCapitalised(token)) return false;
  }
  return false;
}

/** `Medan Labuhan` is longer than the place that the table knows. */
function isPartOfPlace(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!isJoined(token) || token.gap !== "space" || token.shape !== "capital" || CALENDAR.has(token.word))
    return false;
  if (/^(?:di|me|ber).{5}|.{4}kan$/.test(token.word)) return false;
  if (
    isEveryday(token.word) ||
    GIVEN.has(token.word) ||
    TITLES.has(token.word) ||
    PLACE_LABELS.has(token.word)
  )
    return false;
  return !isOrganizationHead(token) && matchForm(reading.gazetteer, reading.tokens, at) === null;
}

/** The end of the place that tells a body apart behind its short form: `(BPBD) Kabupaten Buleleng`. */
export function endOfSeat(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  if (!isCapitalised(token) || reading.text.slice(token.start - 2, token.start) !== ") ") return at;
  const end = endOfPlaceName(reading, at);
  return DIRECTIONS.has(reading.tokens[end]?.word ?? "") ? at : end;
}

/** The end of a known place at `at`, the words Kabupaten, Kota, Provinsi before it included. */
function endOfPlaceName(reading: Reading, at: number): number {
  let from = at;
  const token = reading.tokens[at] as Token;
  if (PLACE_LABELS.has(token.word) && isJoined(reading.tokens[at + 1])) from = at + 1;
  const match = matchForm(reading.gazetteer, reading.tokens, from);
  return match?.forms.some((form) => form.authority?.kind === "place" && !form.ambiguous) ? match.end : at;
}
