import type { Block } from "../../model/index.ts";

/** A supplied title has about this many words. */
const WORDS = 12;
/** And this many characters at most: what stands on one line without spaces is no title. */
const LONGEST = 240;

/** The first words of the lead, cut at a mark or before a small word, with an ellipsis: a title for a text without one. */
export function supplyTitle(body: readonly Block[]): string | null {
  const lead = body.find((block) => block.type === "paragraph") ?? body[0];
  // A list or table written by hand has lines and tabs.
  const text = lead?.text.replace(/[\n\t]+/g, " ");
  const words = text?.split(" ", WORDS + 3) ?? [];
  if (!text || words.length === 0) return null;
  if (words.slice(0, WORDS).join(" ").length > LONGEST)
    return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")} …`;
  if (words.length <= WORDS) return text.replace(/[.,;:]$/, "");
  const cut = goodPlace(words);
  const title = words.slice(0, cut).join(" ");
  return /[.!?]$/.test(title) ? title.replace(/\.$/, "") : `${title.replace(/[,;:]$/, "")} …`;
}

/** After a mark between the eighth and the fourteenth word, else not after a word that asks for another. */
function goodPlace(words: string[]): number {
  for (let at = WORDS + 2; at > WORDS - 5; at--) if (/[.,;:!?]$/.test(words[at - 1] ?? "")) return at;
  let cut = WORDS;
  while (cut > 6 && HANGING.has(words[cut - 1]?.toLowerCase() ?? "")) cut -= 1;
  return cut;
}

const HANGING = new Set(
  "di ke dari dan atau yang untuk dengan pada dalam oleh bahwa sebagai para sebuah seorang akan karena agar saat".split(
    " ",
  ),
);
