import { words } from "./words.ts";

/**
 * Characters that are not seen but change what is read: they turn the order of letters round, part or join words, or
 * move a terminal's cursor. Tabs and line ends are what they seem; so is what joins the parts of an emoji.
 */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/u;

/** A piece of text; for an invisible character `⟨U+202E⟩` in its place, and what it is. */
export interface Seen {
  text: string;
  invisible: string | null;
}

/** What joins the parts of an emoji is part of it. */
function isSeen(character: string, before: string): boolean {
  if (character === "\u200d") return /(?:\p{Extended_Pictographic}|\ufe0f)$/u.test(before);
  return character === "\t" || !INVISIBLE.test(character);
}

/** Cuts a text so that each invisible character stands for itself. */
export function showInvisible(text: string): Seen[] {
  const pieces: Seen[] = [];
  let plain = "";
  const flush = () => {
    if (plain) pieces.push({ text: plain, invisible: null });
    plain = "";
  };
  for (const character of text) {
    if (isSeen(character, plain)) plain += character;
    else {
      flush();
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
      pieces.push({ text: `⟨U+${code}⟩`, invisible: words.invisible.names[code] ?? words.invisible.other });
    }
  }
  flush();
  return pieces;
}
