import { FAMILIES } from "./boilerplate.ts";
import type { Label } from "./rules.ts";

const MATCHERS = FAMILIES.map(({ role, rule, lines, longest, phrases }) => ({
  label: { role, rule },
  longest,
  line: new RegExp(`^(?:${lines.join("|")})$`, "iu"),
  phrase: phrases ? new RegExp(phrases.join("|"), "iu") : null,
}));

/** A phrase gives away a line up to this length; in a longer one it may follow a paragraph of the story. */
const PHRASE_REACH = 240;

/** What a line is that every page of a site has, whatever the article; null for any other line. */
export function readFamily(text: string): Label | null {
  for (const { label, longest, line, phrase } of MATCHERS) {
    if (text.length > longest) continue;
    if (line.test(text) || (text.length <= PHRASE_REACH && phrase?.test(text))) return label;
  }
  return null;
}
