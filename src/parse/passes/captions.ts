import { creditStart, isCreditLine, isLabelledCaption } from "../cues/caption.ts";
import { openingOf } from "../cues/opening.ts";
import type { Claim, Page } from "../lines/page.ts";
import { wordCount } from "../lines/shape.ts";
import { eachFree } from "./lines.ts";

/** Lines with the credit of a picture; the second time the same one is a repetition. */
export function readCaptions(page: Page): Claim[] {
  const lastProse = page.paragraphs.findLastIndex((paragraph, at) => paragraph.prose && !page.labels[at]);
  const seen = new Set<string>();
  const first = firstOfStory(page);
  return eachFree(page, (paragraph, at) => {
    if (paragraph.text.length > 420 || /^["“[]|https?:/.test(paragraph.text)) return [];
    const shown =
      creditStart(paragraph.text, page.outlets) >= 0 ||
      isLabelledCaption(paragraph.text) ||
      isOnTop(page, at);
    if (!shown || (at === lastProse && at > 0 && !isShortCaption(paragraph.text))) return [];
    if (openingOf(page, paragraph)?.outlet && !opensAgain(page, at)) return [];
    if (seen.has(paragraph.text)) return [[at, "repetition", "pengulangan"]];
    seen.add(paragraph.text);
    const claim: Claim = [at, "caption", "keterangan-foto"];
    return isCreditLine(paragraph.text, page.outlets) && isCaptionAbove(page, at, first)
      ? [claim, [at - 1, "caption", "keterangan-foto"]]
      : [claim];
  });
}

/** "SOLOPOS.COM - Peternak menunjukkan tabung biogas. (Istimewa/Dinas Peternakan)" above "Solopos.com, SUKOHARJO — Sebanyak" */
function opensAgain(page: Page, at: number): boolean {
  const [paragraph, below] = [page.paragraphs[at], page.paragraphs[at + 1]];
  if (!paragraph || !below || creditStart(paragraph.text, page.outlets) < 0) return false;
  return (openingOf(page, below)?.outlet ?? null) !== null;
}

/** The last paragraph may end in "(Reuters/tp-2)": a caption below the story is short and names its picture. */
function isShortCaption(text: string): boolean {
  return (
    text.length <= 160 &&
    (/foto|photo|gambar|dok\b|getty|ilustrasi|istimewa|\bist\b|©/i.test(text) || isLabelledCaption(text))
  );
}

/** Above the story any name after a stroke is the maker of a picture: "silsilah kesultanan.(MI/Susanto Wibisana)". */
function isOnTop(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (at < 1 || at > 25 || text.length > 260 || !/\([^()\d]{2,40}\/[^()\d]{2,40}\)$/.test(text)) return false;
  return (
    !page.paragraphs.slice(0, at).some((paragraph) => paragraph.prose) &&
    page.paragraphs.slice(at + 1).some((paragraph) => paragraph.prose)
  );
}

/** The line above a credit that stands alone: short, no headline, in the head of the page or without a full stop. */
function isCaptionAbove(page: Page, at: number, first: First): boolean {
  const above = page.paragraphs[at - 1];
  if (!above || at < 3 || page.labels[at - 1] || above.text.length > 140 || /["“”]/.test(above.text))
    return false;
  if (/^\d{1,2}[.)] /.test(above.text)) return false;
  if (!above.prose) return wordCount(above.text) >= 3 && (first.title < at - 1 || first.prose < at - 1);
  return first.prose >= at - 1 && page.paragraphs[at + 1] !== undefined;
}

/** Where the first paragraph and the first title stand; beyond all paragraphs where there is none. */
interface First {
  prose: number;
  title: number;
}

function firstOfStory({ paragraphs }: Page): First {
  const [prose, title] = [
    paragraphs.findIndex((paragraph) => paragraph.prose),
    paragraphs.findIndex((paragraph) => paragraph.title),
  ];
  return { prose: prose < 0 ? paragraphs.length : prose, title: title < 0 ? paragraphs.length : title };
}
