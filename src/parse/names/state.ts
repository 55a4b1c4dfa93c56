import type { Cue } from "./person.ts";

/** Where the reader of a line stands, and what the words before it promise. */
export interface State {
  at: number;
  cue: Cue;
  /** The title that gave the cue, folded. */
  title: string;
}

/** Steps over a word that promises nothing. */
export function forget(state: State): void {
  state.cue = "none";
  state.at += 1;
}
