import type { Role } from "../../model/index.ts";
import type { Token } from "./tokens.ts";

/**
 * True if capitals say little in this line: it is all in capitals, or a short line in Title Case
 * (`Rusia Bakal Membeli Jutaan Roket dan Peluru Artileri`).
 */
export function isWeak(tokens: Token[], role: Role, text: string): boolean {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || token.shape === "number") continue;
    words += 1;
    if (token.shape === "upper") upper += 1;
    if (token.shape !== "lower") capital += 1;
  }
  if (words > 3 && upper > words * 0.7) return true;
  if (role === "headline" || role === "deck" || role === "heading") return words > 2 && capital > words * 0.6;
  return words > 3 && tokens.length <= 25 && capital > words * 0.9 && !/[.!?…"”)]\s*$/.test(text.slice(-8));
}
