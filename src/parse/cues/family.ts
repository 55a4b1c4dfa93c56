import type { Label } from "../rules.ts";
import { FAMILIES } from "./boilerplate.ts";

/** Without regard to case an expression takes four times as long to be made ready, so that texts are made small instead. */
const MATCHERS = FAMILIES.map(({ role, rule, lines, longest, phrases }) => ({
  label: { role, rule },
  longest,
  line: new RegExp(`^(?:${lines.join("|")})$`, "u"),
  phrase: phrases ? new RegExp(phrases.join("|"), "u") : null,
}));

/** A phrase gives away a line up to this length; in a longer one it may follow a paragraph of the story. */
const PHRASE_REACH = 240;

/** What a line is that every page of a site has, whatever the article; null for any other line. */
export function readFamily(text: string): Label | null {
  // "*Ayo gabung grup WA kami*": bold in a message of WhatsApp.
  const small = text.toLowerCase().replace(/^\*([^*\s][^*]*)\*/, "$1");
  for (const { label, longest, line, phrase } of MATCHERS) {
    if (text.length > longest) continue;
    if (line.test(small) || (text.length <= PHRASE_REACH && phrase?.test(small))) return label;
  }
  return null;
}
