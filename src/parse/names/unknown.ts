import { bracketedAt, isCapitalised, isJoined, note, type Reading } from "./candidates.ts";
import { CALENDAR, EVENT_TAILS, NO_PERSON } from "./data/exclusions.ts";
import { GIVEN } from "./data/given.ts";
import { DISTRICT_TITLES, OFFICE_WORDS, TITLES } from "./data/titles.ts";
import { BODY_WORDS, DIRECTIONS, ORGANIZATION_TAILS, THING_WORDS } from "./data/types.ts";
import { isEveryday } from "./everyday.ts";
import { matchForm } from "./gazetteer.ts";
import { isOrganizationHead } from "./organization.ts";
import { endOfRun, givenInside, isPerson } from "./person.ts";
import { isBeforePlace } from "./place.ts";
import { forget, type State } from "./state.ts";
import type { Token } from "./tokens.ts";

/** A capitalised run that no table knows. */
export function readUnknown(reading: Reading, state: State): void {
  const { tokens } = reading;
  const from = state.at;
  const first = tokens[from] as Token;
  if (bracketedAt(tokens, from)) {
    readInitials(reading, from);
    state.at += 1;
    return;
  }
  if (first.word === "tim" && first.shape === "capital" && readTeam(reading, state)) return;
  const end = endOfRun(reading, from);
  const tail = tokens[end];
  if (
    isJoined(tail) &&
    tail.shape === "capital" &&
    ORGANIZATION_TAILS.has(tail.word) &&
    end > from &&
    !first.first &&
    !(isJoined(first) && isCapitalised(tokens[from - 1]))
  ) {
    noteTailed(reading, state, end);
    return;
  }
  if (end === from) {
    if (
      state.cue === "speech" ||
      state.cue === "role" ||
      !(isEveryday(first.word) || NO_PERSON.has(first.word))
    )
      forget(state);
    return;
  }
  if (isJoined(tail) && isCapitalised(tail) && DIRECTIONS.has(tail.word) && !isEveryday(first.word)) {
    if (!first.first && !GIVEN.has(first.word)) note(reading, "place", from, end + 1, "nama-tempat");
    state.at = end + 1;
    return;
  }
  if (readDistrict(reading, state, end)) return;
  noteRun(reading, state, end);
}

/** Titles that name their village or district more often than their holder. */
const LOCAL_TITLES = new Set("camat lurah kades peratin keuchik kapolsek wakapolsek danramil".split(" "));

/** `Camat Balik Bukit`, `Kapolsek Kuta Alam Iptu Budi`: the run after such a title is, or begins with, the district. */
function readDistrict(reading: Reading, state: State, end: number): boolean {
  const { tokens } = reading;
  const from = state.at;
  if (state.cue !== "title" || !DISTRICT_TITLES.has(state.title) || GIVEN.has(tokens[from]?.word ?? ""))
    return false;
  const before = tokens[from - 1]?.word;
  if ((tokens[from]?.text.length ?? 0) < 3 || (before !== state.title && before !== "kota")) return false;
  const split = givenInside(tokens, from, end);
  const to = split > from ? split : end;
  const next = tokens[to];
  const titled = isJoined(next) && isCapitalised(next) && TITLES.has(next.word);
  if (split <= from && !titled && !(LOCAL_TITLES.has(state.title) && end > from + 1)) return false;
  note(reading, "place", from, to, "nama-tempat");
  state.at = to;
  return true;
}

function noteRun(reading: Reading, state: State, end: number): void {
  const { tokens } = reading;
  const from = state.at;
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  if (isPerson(reading, from, end, state.cue)) note(reading, "person", from, end, "nama-tokoh");
  else if (isUnionOf(state, first, end - from)) {
    note(reading, "organization", from, end, "nama-lembaga");
    state.at = end;
    return;
  } else if (before && LOCATIVES.has(before.word) && isJoined(first) && isBeforePlace(reading, end))
    note(reading, "place", from, end, "nama-tempat");
  else note(reading, null, from, end, "nama-tokoh");
  state.cue = isFieldOf(reading, state, from, end) ? "far" : "none";
  state.at = end;
}

/** `kepala bidang SDK Yudith Napitu`: the short name of a field still belongs to the office. */
function isFieldOf({ tokens }: Reading, state: State, from: number, end: number): boolean {
  if (end - from !== 1 || tokens[from]?.shape !== "upper" || !isJoined(tokens[end])) return false;
  const before = tokens[from - 1];
  return state.cue !== "none" && before?.shape === "lower" && OFFICE_WORDS.has(before.word);
}

const LOCATIVES = new Set(["di", "ke", "dari", "asal", "sekitar"]);

/** `Ketua PWRI`: a title before an abbreviation makes it a body. */
function isUnionOf(state: State, first: Token, size: number): boolean {
  return (
    size === 1 &&
    state.cue === "title" &&
    first.shape === "upper" &&
    first.text.length >= 3 &&
    UNION_TITLES.has(state.title) &&
    !NO_PERSON.has(first.word)
  );
}

const UNION_TITLES = new Set(
  "ketua waketum ketum sekretaris sekjen direktur dirut kepala anggota presiden ceo pengurus bendahara umum".split(
    " ",
  ),
);

/** `Lowy Institute`, `Recording Academy`. */
function noteTailed(reading: Reading, state: State, tail: number): void {
  note(reading, "organization", state.at, tail + 1, "nama-lembaga");
  state.at = tail + 1;
  if (state.cue === "speech") state.cue = "none";
}

/** `tim Project Zero`, `Tim Sapuangin`: a team has a name of its own. */
export function readTeam(reading: Reading, state: State): boolean {
  const { tokens } = reading;
  const lower = tokens[state.at]?.shape === "lower";
  let end = state.at + 1;
  for (; end < tokens.length && end < state.at + 4; end += 1) {
    const next = tokens[end];
    if (
      !isJoined(next) ||
      next.shape !== "capital" ||
      (!lower && isEveryday(next.word)) ||
      GIVEN.has(next.word)
    )
      break;
    if (
      CALENDAR.has(next.word) ||
      next.word.startsWith("pe") ||
      isOrganizationHead(next) ||
      matchForm(reading.gazetteer, tokens, end)
    )
      break;
  }
  if (end < state.at + (lower ? 3 : 2)) return false;
  note(reading, "organization", lower ? state.at + 1 : state.at, end, "nama-lembaga");
  state.at = end;
  return true;
}

/**
 * `Specialty Coffee Association of Indonesia (SCAI)`: the words before the bracket begin with its letters and one
 * of them says that they are a body. Otherwise the bracket only counts if the text has taught it elsewhere.
 */
function readInitials(reading: Reading, at: number): void {
  const { tokens } = reading;
  const letters = tokens[at]?.text.toLowerCase() ?? "";
  const from = Math.max(at - letters.length, 0);
  const words = tokens.slice(from, at);
  const spelled =
    words.length === letters.length && words.every((token, index) => token.word[0] === letters[index]);
  const head = spelled ? at : headBefore(tokens, at);
  if (head < at) {
    note(reading, "organization", head, at, "nama-lembaga").abbreviation = tokens[at]?.text ?? "";
    return;
  }
  const joined = words.slice(1).every(isJoined);
  const first = words[0];
  const body = words.some((token) => BODY_WORDS.has(token.word));
  if (first?.shape === "capital" && words.length > 2 && spelled && joined && body && !isThing(words)) {
    note(reading, "organization", from, at, "nama-lembaga").abbreviation = tokens[at]?.text ?? "";
  } else note(reading, null, at, at + 1, "nama-lembaga");
}

/** `Komando Lintas Laut Militer (Kolinlamil)`: where the body begins whose short form stands at `at`, or `at`. */
function headBefore(tokens: Token[], at: number): number {
  const letter = tokens[at]?.word[0];
  for (let from = at - 1; from >= Math.max(0, at - 7); from -= 1) {
    const token = tokens[from] as Token;
    const link = token.shape === "lower" && (token.word === "dan" || token.word === "untuk");
    if (!link && token.shape !== "capital") return at;
    if (from < at - 2 && BODY_WORDS.has(token.word) && token.word[0] === letter) return from;
    if (!isJoined(token)) return at;
  }
  return at;
}

/** `Kartu Indonesia Pintar (KIP)`, `International Auto Show (IAS)`: spelled out, but no body. */
function isThing(words: Token[]): boolean {
  return THING_WORDS.has(words[0]?.word ?? "") || EVENT_TAILS.has(words.at(-1)?.word ?? "");
}

/** In a weak line a run counts only if the rest of the text knows it. */
export function noteLoose(reading: Reading, state: State): void {
  const end = endOfRun(reading, state.at);
  if (end > state.at) note(reading, null, state.at, end, "nama-tokoh");
  state.at = Math.max(end, state.at + 1);
}
