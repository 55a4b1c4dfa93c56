import { isCapitalised, note, type Reading } from "./candidates.ts";
import { isEveryday } from "./everyday.ts";
import { matchForm } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";

/** Words of outlets in a dateline: they are no place. */
const OUTLET =
  /(?:news|times|tempo|kompas|antara|detik|liputan|republika|sindo|okezone|viva|tribun|kontan|bisnis|cnn|radar|media|post|pos|net|com|online|live|jurnalis)/;

/** Notes the place of a dateline: `KEFAMENANU` in `POS-KUPANG.COM, KEFAMENANU -`; known or not. */
export function scanDateline(reading: Reading): void {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchForm(reading.gazetteer, tokens, at);
    const form = match?.forms.find((one) => one.authority?.kind === "place");
    if (match && form?.authority && !isGlued(tokens, at, match.end)) {
      note(reading, "place", at, match.end, "tempat-titimangsa", form.authority, form.text);
      return;
    }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at + 1;
    while (tokens[end]?.gap === "space") end += 1;
    if (end - at <= 3 && tokens.slice(at, end).every(isPlaceWord) && !isGlued(tokens, at, end)) {
      note(reading, "place", at, end, "tempat-titimangsa", null, tokens.slice(at, end).map(calm).join(" "));
      return;
    }
    at = end - 1;
  }
}

/** Part of a domain: `POS-KUPANG.COM`. */
function isGlued(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const gap = next?.gap;
  const glued =
    next !== undefined &&
    (gap === "dot" || gap === "hyphen" || (gap === "stop" && next.start - (tokens[to - 1]?.end ?? 0) === 1));
  return (
    glued ||
    tokens[from]?.gap === "hyphen" ||
    tokens[from]?.gap === "dot" ||
    (tokens[from]?.gap === "stop" && (tokens[from]?.start ?? 0) - (tokens[from - 1]?.end ?? 0) === 1)
  );
}

function isPlaceWord(token: Token): boolean {
  return isCapitalised(token) && token.text.length > 2 && !OUTLET.test(token.word) && !isEveryday(token.word);
}

function calm(token: Token): string {
  return token.shape === "upper" ? token.text.charAt(0) + token.text.slice(1).toLowerCase() : token.text;
}
