import { isCapitalised, isJoined, type Reading } from "./candidates.ts";
import { NO_PERSON } from "./data/exclusions.ts";
import { GIVEN } from "./data/given.ts";
import { DEGREES, NAME_TITLES, ROLES, STATEMENTS, TITLES } from "./data/titles.ts";
import { DIRECTIONS, ORGANIZATION_TAILS, PARTICLES, PLACE_HEADS, PLACE_LABELS } from "./data/types.ts";
import { isEveryday, isVerb } from "./everyday.ts";
import { matchForm } from "./gazetteer.ts";
import { glanceOf, mayHave } from "./glance.ts";
import { isOrganizationHead } from "./organization.ts";
import type { Token } from "./tokens.ts";

/** What stands before a run: nothing, an office further off, a role, an office right before it, a verb of speech. */
export type Cue = "none" | "far" | "role" | "title" | "speech" | "initials";

const LONGEST = 6;

/** The end of the run of capitalised words at `at` that could be a person's name. */
export function endOfRun(reading: Reading, at: number): number {
  const { tokens } = reading;
  let end = at;
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end] as Token;
    if (end > at && !isJoined(token)) break;
    const inside = end > at;
    if (token.shape === "lower") {
      const particle =
        inside &&
        (PARTICLES.has(token.word) || token.gap === "hyphen") &&
        (token.gap === "hyphen" || isCapitalised(tokens[end + 1]));
      if (!particle) break;
    } else if (token.shape === "number" || !isNameWord(token, inside, reading.weak)) break;
    else if (end === at + 1 && isAbbreviation(tokens[at] as Token)) break;
    else if (inside && (endsRun(reading, end, end - at) || isPhrase(tokens, end))) break;
    end += 1;
  }
  return trimDegrees(tokens, at, end);
}

/** True if the run from `from` to `to` is a person by what it says itself and what stands around it. */
export function isPerson(reading: Reading, from: number, to: number, cue: Cue): boolean {
  const { tokens } = reading;
  const first = tokens[from] as Token;
  const next = tokens[to];
  if (DIRECTIONS.has(next?.word ?? "") && isJoined(next) && isCapitalised(next)) return false;
  const size = to - from;
  const given = GIVEN.has(first.word);
  if (size === 1) {
    if (first.shape === "upper") return first.text.length <= 4 && (cue === "initials" || hasAge(reading, to));
    if (first.text.length < 3 || /\d/.test(first.text)) return false;
    if (!given && isJoined(next) && isCapitalised(next) && !TITLES.has(next.word)) return false;
    if (!given && cue === "title" && next?.gap === "comma" && isCapitalised(next) && !TITLES.has(next.word))
      return false;
    if (cue === "title" || cue === "speech") return true;
    if (isApposed(reading, from, to) && states(next) && !isEveryday(first.word)) return true;
    return hasAge(reading, to) || (given && (cue === "role" || states(next)));
  }
  if (given || cue === "title" || cue === "speech" || cue === "initials") return true;
  if (
    hasAge(reading, to) ||
    tokens.slice(from + 1, to).some((token) => PARTICLES.has(token.word) && token.shape === "lower")
  )
    return true;
  if (first.first && isEveryday(first.word)) return false;
  if (isPaired(reading, from, to)) return true;
  if (isApposed(reading, from, to) && (states(next) || isQuoted(reading, from))) return true;
  return cue === "role" || cue === "far" || (states(next) && next?.gap !== "comma");
}

/** `Marcus Gideon/Kevin Sanjaya`: two full names on both sides of a stroke are a pair of players. */
function isPaired({ text, tokens, found }: Reading, from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const [next, second] = [tokens[to], tokens[to + 1]];
  const last = found.at(-1);
  if (text[first.start - 1] === "/")
    return last !== undefined && last.kind === "person" && last.end === first.start - 1;
  if (text[tokens[to - 1]?.end ?? 0] !== "/" || !isCapitalised(next) || !isJoined(second)) return false;
  return isCapitalised(second) && next.shape === "capital" && !isEveryday(next.word);
}

/** Between commas, behind a word in lower case: `Lurah setempat, Sumaryono, mengatakan`. */
function isApposed({ tokens }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  return (
    (tokens[from] as Token).gap === "comma" &&
    before?.shape === "lower" &&
    (next === undefined || next.gap !== "space")
  );
}

/** `kata juru bicara koalisi, Marhali Usman`: a verb of speech, and only words in lower case up to the name. */
function isQuoted({ tokens }: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = tokens[at] as Token;
    if (token.shape !== "lower" || token.gap === "comma") return false;
    if (SAYS.has(token.word)) return true;
  }
  return false;
}

const SAYS = new Set(["kata", "ujar", "tutur", "ucap", "ungkap", "jelas", "terang", "papar", "imbuh"]);

/** The first word inside a run that is a first name, if the run does not begin with one; -1 if there is none. */
export function givenInside(tokens: Token[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    if (GIVEN.has((tokens[index] as Token).word)) return index;
  }
  return -1;
}

/** Words that stand in names but begin none: they belong to the office before them (`Direktur Utama`). */
const NEVER_FIRST = new Set(["jaya", "utama", "muda", "madya", "umum", "perdana"]);

/** `BPKD Daman Nasir` is a body and a person. */
function isAbbreviation(token: Token): boolean {
  return token.shape === "upper" && token.text.length > 2;
}

/** Words that are in no person's name. */
function isStranger(word: string): boolean {
  return NO_PERSON.has(word) || PLACE_LABELS.has(word) || ORGANIZATION_TAILS.has(word);
}

const STRANGERS = glanceOf([...NO_PERSON, ...PLACE_LABELS, ...ORGANIZATION_TAILS]);
const OFFICES = glanceOf([...TITLES, ...ROLES]);

function isNameWord(token: Token, inside: boolean, weak: boolean): boolean {
  if (mayHave(STRANGERS, token.word) && isStranger(token.word)) return false;
  if (isGlued(token.text)) return false;
  if (!inside && NEVER_FIRST.has(token.word)) return false;
  if (token.shape === "upper")
    return token.text.length <= 4 && !TITLES.has(token.word) && (inside || !/^[IVX]+$/.test(token.text));
  if (token.text.length === 1) return true;
  if (GIVEN.has(token.word)) return true;
  if (isEveryday(token.word) && (weak || !inside || !isPlain(token.word))) return false;
  if (isOrganizationHead(token) || (PLACE_HEADS.has(token.word) && !inside)) return false;
  if (!mayHave(OFFICES, token.word)) return true;
  return !(TITLES.has(token.word) || ROLES.has(token.word)) || NAME_TITLES.has(token.word);
}

/** Words with digits, and words that lost the space between them (`VaksinasiIsrael`). */
function isGlued(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return text.length > 9 && /[a-z][A-Z]/.test(text);
}

/** An everyday word may follow in a name (`Qomaru Zaman`), but no verb (`Dipecat`) and no title. */
function isPlain(word: string): boolean {
  if (TITLES.has(word) || ROLES.has(word) || PLACE_HEADS.has(word)) return false;
  return !isVerb(word) && !(word.length > 6 && word.endsWith("kan"));
}

/** Two everyday words in a row are no part of a name: `Khamenei Sudah Prediksi`. */
function isPhrase(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isJoined(next) && isPlainEveryday(tokens[at] as Token) && isPlainEveryday(next);
}

function isPlainEveryday(token: Token): boolean {
  return token.shape === "capital" && !GIVEN.has(token.word) && isEveryday(token.word);
}

/** A known place or organisation ends a name, unless one word could be either (`Michael Jordan`). */
function endsRun(reading: Reading, at: number, size: number): boolean {
  const match = matchForm(reading.gazetteer, reading.tokens, at);
  if (!match) return false;
  const long = match.end - at > 1;
  return match.forms.some(({ authority, ambiguous }) => {
    if (authority === null) return true;
    return authority.kind === "person" ? long && size > 1 : long || !ambiguous;
  });
}

/** `Budi Santoso S.Pd`, `Siti Aminah SH MH`: degrees are no part of a name. */
function trimDegrees(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const last = tokens[end - 1] as Token;
    const before = tokens[end - 2] as Token;
    if (
      last.gap === "dot" &&
      before.text.length <= 2 &&
      last.text.length <= 4 &&
      DEGREES.has(before.word + last.word)
    )
      end -= 2;
    else if (DEGREES.has(last.word) && (last.shape === "upper" || last.text.length < 3) && end - from > 2)
      end -= 1;
    else break;
  }
  return end;
}

/** `(22)`, `(22 tahun)` or `, 22,` right after the run. */
function hasAge(reading: Reading, at: number): boolean {
  const number = reading.tokens[at];
  if (number?.gap === "comma" && /^[1-9]\d$/.test(number.text))
    return reading.text.startsWith(" ", number.start - 1) && reading.text[number.end] === ",";
  if (number?.shape !== "number" || number.gap !== "open" || number.text.length > 2) return false;
  return reading.text[number.end] === ")" || reading.tokens[at + 1]?.word === "tahun";
}

function states(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.gap === "space" || token.gap === "comma" || token.gap === "close") &&
    STATEMENTS.has(token.word)
  );
}
