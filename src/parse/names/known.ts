import type { Authority } from "../../model/index.ts";
import { abbreviates, bracketedAt, isCapitalised, isJoined, note, type Reading } from "./candidates.ts";
import { ADJECTIVE_HEADS, EVENT_TAILS } from "./data/exclusions.ts";
import { GIVEN } from "./data/given.ts";
import { DIRECTIONS } from "./data/types.ts";
import { isEveryday } from "./everyday.ts";
import { type Form, formsOf, type Match, matchForm } from "./gazetteer.ts";
import { endOfOrganization, endOfSeat, isOfficeHead } from "./organization.ts";
import { endOfRun } from "./person.ts";
import { hasPlaceCue, readTypedPlace } from "./place.ts";
import type { State } from "./state.ts";
import type { Token } from "./tokens.ts";

/** Names of the authority file and organisations by their type word; the longer of the two counts. */
export function readKnown(reading: Reading, state: State, weak: boolean): boolean {
  const { tokens } = reading;
  const match = matchForm(reading.gazetteer, tokens, state.at);
  const titled = state.cue === "title" || state.cue === "role" || state.cue === "far";
  const organization = weak ? state.at : endOfOrganization(reading, state.at, titled);
  const whole = match !== null && match.end > state.at + 1 && WHOLE.has(tokens[state.at]?.word ?? "");
  if (!whole && organization > (match?.end ?? state.at)) {
    readOrganization(reading, state, organization);
    return true;
  }
  if (!match) return false;
  const form = chooseForm(reading, state, match);
  if (form === undefined) return false;
  if (form?.authority) noteKnown(reading, state, match, form);
  const person = form?.authority?.kind === "person";
  if (person || state.cue === "speech") state.cue = "none";
  state.at = match.end;
  return true;
}

/** Heads whose known names are never longer than the table says: `Partai Demokrat`, then a person. */
const WHOLE = new Set(["partai", "universitas"]);

/** The form that is meant; null: read over it; undefined: it is not meant at all. */
function chooseForm(reading: Reading, state: State, match: Match): Form | null | undefined {
  const { tokens } = reading;
  const blocked = match.forms.find((form) => form.authority === null);
  if (blocked) return blocked;
  const single = match.end - state.at === 1;
  const next = tokens[match.end];
  const joined = isJoined(next) && isCapitalised(next);
  const first = tokens[state.at] as Token;
  const before = tokens[state.at - 1];
  if (joined && next.gap === "space" && EVENT_TAILS.has(next.word)) return null;
  if (before && isJoined(first) && ADJECTIVE_HEADS.has(before.word)) return null;
  if (
    single &&
    first.shape === "upper" &&
    next?.gap === "open" &&
    next.shape === "number" &&
    first.text.length <= 3
  )
    return undefined;
  if (single && first.shape === "upper" && first.text.length <= 3 && state.cue === "initials")
    return undefined;
  if (
    first.shape === "upper" &&
    /^[IVX]+$/.test(first.text) &&
    before &&
    isJoined(first) &&
    before.shape !== "lower"
  )
    return null;
  const place = match.forms.find((form) => form.authority?.kind === "place");
  const other = match.forms.find((form) => form.authority?.kind !== "place");
  const stranger =
    single && joined && next.shape === "capital" && next.gap === "space" && !isEveryday(next.word);
  if (stranger && !other && place?.ambiguous && !matchForm(reading.gazetteer, tokens, match.end))
    return undefined;
  if (single && first.first && !other && isEveryday(first.word) && !hasPlaceCue(reading, state.at, match.end))
    return undefined;
  if (place && other) return hasPlaceCue(reading, state.at, match.end) ? place : other;
  const form = place ?? other;
  if (!form) return undefined;
  if (form.ambiguous && !(form.authority?.kind === "place" && hasPlaceCue(reading, state.at, match.end)))
    return undefined;
  const paired = next?.gap === "hyphen" && isKnownPerson(reading, match.end);
  if (
    single &&
    form.authority?.kind === "person" &&
    joined &&
    !paired &&
    endOfRun(reading, state.at) > match.end
  )
    return undefined;
  if (
    single &&
    form.authority?.kind === "place" &&
    joined &&
    next.gap === "space" &&
    DIRECTIONS.has(next.word)
  )
    return undefined;
  return form;
}

function noteKnown(reading: Reading, state: State, match: Match, form: Form): void {
  const { tokens } = reading;
  const authority = form.authority;
  if (!authority) return;
  const shouted = tokens.slice(state.at, match.end).every((token) => token.shape === "upper");
  const text = shouted && form.text !== form.text.toUpperCase() ? form.text : undefined;
  const candidate = note(reading, authority.kind, state.at, match.end, "nama-otoritas", authority, text);
  const bracket = authority.kind === "organization" ? bracketedAt(tokens, match.end) : null;
  if (!bracket) return;
  const same = formsOf(reading.gazetteer, bracket.text).some((one) => one.authority === authority);
  if (same || abbreviates(bracket.text, candidate.form)) candidate.abbreviation = bracket.text;
  match.end += 1;
}

function readOrganization(reading: Reading, state: State, end: number): void {
  const { tokens } = reading;
  const bracket = bracketedAt(tokens, end);
  const seat = bracket ? endOfSeat(reading, end + 1) : end;
  const whole = bracket && seat > end + 1 ? seat : end;
  const company = companyOf(reading, state.at, end);
  const candidate = note(reading, "organization", state.at, whole, "nama-lembaga", company);
  const head = tokens[state.at] as Token;
  if (
    whole > end ||
    isOfficeHead(head.word) ||
    head.word === "dinas" ||
    head.word === "kementerian" ||
    head.word === "badan"
  ) {
    notePlaceInside(reading, state.at + 1, whole);
  }
  state.at = whole;
  if (bracket) {
    if (abbreviates(bracket.text, candidate.form)) candidate.abbreviation = bracket.text;
    if (whole === end) state.at += 1;
  }
  if (state.cue === "speech") state.cue = "none";
}

/** `PT Antam Tbk` is the company that the table calls Antam. */
function companyOf(reading: Reading, at: number, end: number): Authority | null {
  const { tokens } = reading;
  if (tokens[at]?.word !== "pt") return null;
  const match = matchForm(reading.gazetteer, tokens, at + 1);
  const form = match?.forms.find((one) => one.authority?.kind === "organization");
  const rest = tokens.slice(match?.end ?? end, end);
  return form && rest.every(({ word }) => word === "tbk" || word === "persero") ? form.authority : null;
}

/** The place that tells an office apart is a place of the story too: `Polda Riau`. */
function notePlaceInside(reading: Reading, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const match = matchForm(reading.gazetteer, reading.tokens, at);
    const form = match?.forms.find((one) => one.authority?.kind === "place");
    if (!match || !form?.authority || form.ambiguous || match.end > to) continue;
    note(reading, "place", at, match.end, "nama-otoritas", form.authority);
    return;
  }
}

/** A place by its type word: `Desa Boronubaen`; a known name behind it wins. */
export function readPlace(reading: Reading, state: State): boolean {
  const typed = readTypedPlace(reading, state.at);
  if (!typed) return false;
  const { tokens } = reading;
  const inner = matchForm(reading.gazetteer, tokens, state.at + 1);
  const form = inner?.forms.find((one) => one.authority !== null);
  const label = typed.from > state.at;
  if (inner?.forms.some((one) => one.authority === null)) return false;
  if (inner && form && (label || form.authority?.kind !== "place")) {
    const known = inner.forms.find((one) => one.authority?.kind === "place");
    state.at += 1;
    if (label && isDistrict(tokens[state.at - 1]) && typed.end > inner.end && inner.end === state.at + 1) {
      note(reading, "place", typed.from, typed.end, "nama-tempat");
      state.at = typed.end;
    } else if (known?.authority && label) {
      note(reading, "place", state.at, inner.end, "nama-otoritas", known.authority);
      state.at = inner.end;
    }
    return true;
  }
  if (label && tokens[state.at]?.shape === "lower" && GIVEN.has(tokens[typed.from]?.word ?? "")) return false;
  note(reading, "place", typed.from, typed.end, "nama-tempat");
  state.at = typed.end;
  if (state.cue === "speech") state.cue = "none";
  return true;
}

/** `Kecamatan Banjar Agung` is not the town of Banjar. */
function isDistrict(token: Token | undefined): boolean {
  return token !== undefined && /^(?:kec|kel|kecamatan|kelurahan|distrik)$/.test(token.word);
}

/** `Prabowo-Gibran` are two persons. */
function isKnownPerson(reading: Reading, at: number): boolean {
  const match = matchForm(reading.gazetteer, reading.tokens, at);
  return match?.forms.some((form) => form.authority?.kind === "person") ?? false;
}
