import { isCapitalised, isJoined, type Reading } from "./candidates.ts";
import { CALENDAR, EVENT_TAILS } from "./data/exclusions.ts";
import { TITLES } from "./data/titles.ts";
import { DIRECTIONS, PARTICLES, PLACE_CUES, PLACE_HEADS, PLACE_LABELS, PREPOSITIONS } from "./data/types.ts";
import { isEveryday, isVerb } from "./everyday.ts";
import { matchForm } from "./gazetteer.ts";
import { glanceOf, mayHave } from "./glance.ts";
import { isOrganizationHead } from "./organization.ts";
import type { Token } from "./tokens.ts";

/** Heads whose names may be made of everyday words: `Jalan Raya Bogor`, `Taman Nasional Way Kambas`. */
const ROOMY = new Set([
  "jalan",
  "jl",
  "taman",
  "gedung",
  "hotel",
  "stadion",
  "masjid",
  "kebun",
  "museum",
  "stasiun",
  "terminal",
  "bandara",
  "pelabuhan",
  "pasar",
]);

/** What a place's type word at `at` opens: the words of its name, or null. */
export interface Typed {
  from: number;
  end: number;
}

const HEADS = glanceOf([...PLACE_CUES, ...PLACE_HEADS]);

/** Reads `Desa Boronubaen`, `Kecamatan Biboki Utara`, `Stadion Manahan`, `kawasan Grogol`. */
export function readTypedPlace(reading: Reading, at: number): Typed | null {
  const { tokens } = reading;
  const head = tokens[at] as Token;
  const lower = head.shape === "lower";
  if (
    !mayHave(HEADS, head.word) ||
    !(lower ? PLACE_CUES : PLACE_HEADS).has(head.word) ||
    (head.shape === "upper" && head.text.length > 3)
  )
    return null;
  if (lower && !PLACE_LABELS.has(head.word) && tokens[at + 1]?.shape !== "capital") return null;
  let end = at + 1;
  const roomy = ROOMY.has(head.word);
  while (end < tokens.length && end - at <= 5) {
    const token = tokens[end] as Token;
    if (isParticle(token, tokens[end + 1]) && end > at + 1) {
      end += 1;
      continue;
    }
    if (!isJoined(token) || !isCapitalised(token) || CALENDAR.has(token.word)) break;
    if (
      end > at + 1 &&
      PLACE_HEADS.has(token.word) &&
      (PLACE_LABELS.has(token.word) || DISTRICTS.has(token.word))
    )
      break;
    if (EVENT_TAILS.has(token.word)) break;
    if (end === at + 1 && PLACE_HEADS.has(token.word) && !roomy && !isLandscape(reading, at)) return null;
    if (isOrganizationHead(token) && !roomy) break;
    if (TITLES.has(token.word) && (!roomy || (end > at + 1 && token.shape === "upper"))) break;
    const direction = DIRECTIONS.has(token.word);
    if (PLACE_STOPS.has(token.word) || isVerb(token.word) || /\d/.test(token.text)) break;
    if (isEveryday(token.word) && end === at + 1 && !isNamed(tokens[end + 1]) && !isLandscape(reading, at))
      return readPlain(reading, at);
    if (token.shape === "upper" && token.text.length > 4) break;
    end += 1;
    if (direction) break;
  }
  if (end === at + 1) return null;
  const named = tokens
    .slice(at + 1, end)
    .some(
      (token) =>
        token.word !== "raya" &&
        token.text.length > 1 &&
        !isEveryday(token.word) &&
        !DIRECTIONS.has(token.word),
    );
  if (!named && !isLandscape(reading, at)) return null;
  return { from: lower || PLACE_LABELS.has(head.word) ? at + 1 : at, end };
}

const PLACE_STOPS = new Set(
  "rt rw baca juga hal tolak jadi usai pukul jam wisata hari yang dalam pada untuk dengan saat setelah dan".split(
    " ",
  ),
);

const DISTRICTS = new Set("kecamatan kelurahan dusun jorong nagari desa gampong kenagarian".split(" "));

const LANDSCAPES = new Set(
  "pasar pulau tanjung bukit sungai kampung gunung danau teluk simpang lembah benteng".split(" "),
);

/** `Desa Pulau Muda`, `Jorong Pasar Durian`: a village may be called after the land. */
function isLandscape({ tokens }: Reading, at: number): boolean {
  const [head, land, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!head || !DISTRICTS.has(head.word) || head.shape !== "capital") return false;
  return LANDSCAPES.has(land?.word ?? "") && isJoined(name) && name.shape === "capital";
}

/** `Kecamatan Suruh, Kabupaten Semarang`: an everyday word names a district if nothing else follows it. */
function readPlain({ tokens, weak }: Reading, at: number): Typed | null {
  const head = tokens[at] as Token;
  const name = tokens[at + 1] as Token;
  const next = tokens[at + 2];
  if (weak || head.shape !== "capital" || !DISTRICTS.has(head.word) || isVerb(name.word)) return null;
  const label =
    isCapitalised(next) && PLACE_LABELS.has(next.word) && (next.gap === "comma" || isJoined(next));
  const bare = next === undefined || next.gap === "comma" || next.gap === "stop";
  if (!label && !(bare && head.word.startsWith("ke"))) return null;
  return { from: PLACE_LABELS.has(head.word) ? at + 1 : at, end: at + 2 };
}

function isParticle(token: Token, next: Token | undefined): boolean {
  return (
    token.shape === "lower" &&
    token.gap === "space" &&
    PARTICLES.has(token.word) &&
    isJoined(next) &&
    isCapitalised(next)
  );
}

function isNamed(token: Token | undefined): boolean {
  return isJoined(token) && token.shape === "capital" && !isEveryday(token.word) && !CALENDAR.has(token.word);
}

/** True if the words around `from` to `to` speak of a place: `di X`, `X, Jawa Barat`, `Wali Kota X`. */
export function hasPlaceCue(reading: Reading, from: number, to: number): boolean {
  const before = reading.tokens[from - 1];
  const first = reading.tokens[from] as Token;
  if (before && isJoined(first) && PREPOSITIONS.has(before.word)) return true;
  return isBeforePlace(reading, to) || isAfterPlace(reading, from);
}

/** True if a known place follows after a comma or an opening bracket: `Pelita, Timor Tengah Utara`. */
export function isBeforePlace(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (!next || (next.gap !== "comma" && next.gap !== "open") || !isCapitalised(next)) return false;
  if (PLACE_LABELS.has(next.word)) return true;
  const match = matchForm(reading.gazetteer, reading.tokens, at);
  return match?.forms.some((form) => form.authority?.kind === "place" && !form.ambiguous) ?? false;
}

function isAfterPlace(reading: Reading, at: number): boolean {
  const last = reading.found.at(-1);
  const first = reading.tokens[at] as Token;
  const before = reading.tokens[at - 1];
  return (
    first.gap === "comma" && last?.kind === "place" && last.line === reading.line && last.end === before?.end
  );
}
