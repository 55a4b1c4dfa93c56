import { bracketedAt, isCapitalised, type Reading } from "./candidates.ts";
import { NAME_TITLES, OFFICE_WORDS, ROLES, SPEECH, TITLES } from "./data/titles.ts";
import { PLACE_CUES } from "./data/types.ts";
import { matchForm } from "./gazetteer.ts";
import { glanceOf, mayHave } from "./glance.ts";
import { readKnown, readPlace } from "./known.ts";
import { forget, type State } from "./state.ts";
import type { Token } from "./tokens.ts";
import { noteLoose, readTeam, readUnknown } from "./unknown.ts";

/**
 * Reads a line once from left to right and notes what may be a name. In a weak line (all capitals or Title
 * Case) only names known otherwise count.
 */
export function scanLine(reading: Reading): void {
  const { weak } = reading;
  const state: State = { at: 0, cue: "none", title: "" };
  while (state.at < reading.tokens.length) {
    const before = state.at;
    step(reading, state, weak);
    if (state.at === before) state.at += 1;
  }
}

function step(reading: Reading, state: State, weak: boolean): void {
  const token = reading.tokens[state.at] as Token;
  if (token.gap === "stop" || token.gap === "quote") state.cue = "none";
  if (token.gap === "open" && !bracketedAt(reading.tokens, state.at)) state.cue = "none";
  if (token.shape === "number") forget(state);
  else if (token.shape === "lower") readLower(reading, state, token, weak);
  else if (!readKnown(reading, state, weak)) readCapital(reading, state, token, weak);
}

function readCapital(reading: Reading, state: State, token: Token, weak: boolean): void {
  if (weak) noteLoose(reading, state);
  else if (!readPlace(reading, state) && !setCue(state, token)) readUnknown(reading, state);
}

/** A word in lower case is no name, but tells what comes: an office, a verb of speech, a kind of place. */
function readLower(reading: Reading, state: State, token: Token, weak: boolean): void {
  const known = !weak && mayHave(reading.gazetteer.lower, token.word);
  if (!weak && mayHave(PROMISES, token.word) && readPromise(reading, state, token)) return;
  if (!known || !matchForm(reading.gazetteer, reading.tokens, state.at) || !readKnown(reading, state, weak))
    forget(state);
}

/** The words that `readPromise` acts on; asked first, because most words are none of them. */
const PROMISES = glanceOf([...TITLES, ...ROLES, ...SPEECH, ...OFFICE_WORDS, ...PLACE_CUES, "tim"]);

function readPromise(reading: Reading, state: State, token: Token): boolean {
  if (token.word === "tim" && readTeam(reading, state)) return true;
  if (isCapitalised(reading.tokens[state.at + 1]) && readPlace(reading, state)) return true;
  if (setCue(state, token)) return true;
  if (SPEECH.has(token.word)) state.cue = "speech";
  else if (state.cue === "none" || state.cue === "speech" || !OFFICE_WORDS.has(token.word)) return false;
  else if (token.word === "yakni" || token.word === "yaitu") state.cue = "initials";
  else if (token.word !== "dan" && state.cue === "title") state.cue = "far";
  state.at += 1;
  return true;
}

const CUES = glanceOf([...TITLES, ...ROLES]);

/** Remembers an office, a role or a form of address; false if the word is none. */
function setCue(state: State, token: Token): boolean {
  const capital = token.shape !== "lower";
  if (!mayHave(CUES, token.word)) return false;
  const title = TITLES.has(token.word);
  if (!title && !ROLES.has(token.word)) return false;
  if (capital && NAME_TITLES.has(token.word) && token.text.length > 2 && token.first) return false;
  const initials = token.word === "berinisial" || token.word === "inisial";
  const hard = title && (capital || ADDRESS.has(token.word));
  state.cue = initials ? "initials" : hard ? "title" : "role";
  state.title = token.word;
  state.at += 1;
  return true;
}

/** Titles that make a single unknown word a person even in lower case. */
const ADDRESS = new Set(
  "pak bu mbak mas bang kang bapak bernama presiden gubernur bupati sultan pelatih almarhum almarhumah ustaz kiai".split(
    " ",
  ),
);
