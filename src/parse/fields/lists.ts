import type { Image } from "../../model/index.ts";
import { agenciesIn, attributionName, distinctAttributions, findAttributions } from "../cues/attribution.ts";
import { creditStart, isCreditLine, readCaption } from "../cues/caption.ts";
import { readMarker } from "../cues/markers.ts";
import { readPublication } from "../cues/publication.ts";
import { readSignoff } from "../cues/signoff.ts";
import type { Page } from "../lines/page.ts";
import { fold } from "../lines/shape.ts";
import { distinct, type Found, foundIn } from "./evidence.ts";
import { type LabelledPage, rowsOf, withRole } from "./labelledPage.ts";
import { readSourceLines } from "./people.ts";
import { repostOutlet } from "./publisher.ts";

/** Captions with their credits; of two that begin alike, the longer. */
export function readImages({ page }: LabelledPage, headline: string | null): Found<Image>[] {
  const all = withRole(page, "caption").flatMap(({ paragraph, at }) => {
    if (isCreditOfNeighbour(page, at)) return [];
    const { text, rule } = withoutAlt(paragraph.text, headline);
    const caption = readCaption(text, page.outlets);
    const creditText = caption.creditText ?? creditBeside(page, at);
    return [foundIn({ ...caption, creditText }, text, paragraph.rows, rule)];
  });
  const sorted = all.map(({ value }) => value.caption).sort(byCodeUnit);
  return distinct(all, ({ caption }) => caption).filter(({ value }) => !isBegun(sorted, `${value.caption} `));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Does one of these texts begin so? Those that do stand together, behind all that sort before `start`. */
function isBegun(sorted: string[], start: string): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < start) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(start) === true;
}

/** A credit on a line of its own belongs to the caption above it, or on pages of the BBC below it. */
function isCreditOfNeighbour(page: Page, at: number): boolean {
  return isLoneCredit(page, at) && [at - 1, at + 1].some((near) => isBareCaption(page, near));
}

function isBareCaption(page: Page, at: number): boolean {
  return (
    page.labels[at]?.role === "caption" &&
    !isLoneCredit(page, at) &&
    creditStart(page.paragraphs[at]?.text ?? "", page.outlets) < 0
  );
}

function isLoneCredit(page: Page, at: number): boolean {
  return page.labels[at]?.role === "caption" && isCreditLine(page.paragraphs[at]?.text ?? "", page.outlets);
}

function creditBeside(page: Page, at: number): string | null {
  const near = [at + 1, at - 1].find((other) => isLoneCredit(page, other));
  const text = near === undefined ? "" : (page.paragraphs[near]?.text ?? "");
  return text === ""
    ? null
    : (readCaption(text, page.outlets).creditText ?? text.replace(/^sumber (?:gambar|foto)\s?[,:]\s?/i, ""));
}

/** "Rusia Beli Roket dari KorutIlustrasi tentara": the alt text is the headline and stands before the caption. */
function withoutAlt(text: string, headline: string | null) {
  if (!headline || !text.startsWith(headline) || !/^\p{Lu}/u.test(text.slice(headline.length)))
    return { text, rule: "keterangan-foto" as const };
  return { text: text.slice(headline.length), rule: "teks-alternatif" as const };
}

/** "12 Mei 2025, 10:00 WIBNews": the date of a teaser. */
const DATED = /^(?:\p{L}{4,6}, )?\d{1,2} \p{L}{3,9} \d{4}\b/u;

/** Titles of related articles: after markers, in lists below them, inside paragraphs. */
export function readRelated(labelled: LabelledPage): Found<string>[] {
  const { page, inlineParts } = labelled;
  const listed = withRole(page, "related").flatMap(({ paragraph, label }) => {
    if (readPublication(paragraph.text, page.outlets) || DATED.test(paragraph.text)) return [];
    const marker = readMarker(paragraph.text);
    const text = marker ? marker.rest : paragraph.text.replace(/^[•*·»>-]\s?/, "");
    return splitGlued(text).map((title) => foundIn(title, title, paragraph.rows, label.rule));
  });
  const inside = inlineParts.related.map(({ title, line, start }) =>
    foundIn(title, title, rowsOf(labelled, line), "baca-juga-sisipan", "stated", start),
  );
  return distinct([...listed, ...inside], (title) => title.toLowerCase());
}

/** "Kebanyakan Minum KopiDisbunnak Lambar Fokus" are two titles; "WhatsApp" and "iPhone" are words. */
function splitGlued(text: string): string[] {
  const glue = /(?<=\p{Ll}{3}[?!]?)(?=\p{Lu}\p{Ll}{2,}[ -]\p{Lu})/gu;
  const parts = text.split(glue).map((part) => part.trim());
  return parts.every((part) => part.split(" ").length >= 3) ? parts : [text].filter((part) => part !== "");
}

/** Topics: after a label on the same line, or in the list below it. */
export function readKeywords({ page }: LabelledPage): Found<string>[] {
  const found = withRole(page, "topic").flatMap(({ paragraph, label }) => {
    const marker = readMarker(paragraph.text);
    const text = marker?.role === "topic" ? marker.rest : paragraph.text;
    return splitTopics(text, marker?.role === "topic").map((topic) =>
      foundIn(topic, topic, paragraph.rows, label.rule),
    );
  });
  return distinct(found, (topic) => topic.toLowerCase());
}

function splitTopics(text: string, inline: boolean): string[] {
  const parts = text.includes("#")
    ? text.split(/\s*#/)
    : inline
      ? text.split(/[,;|•·]|\s{2,}/)
      : text.split(/[,;]/);
  return parts.map((part) => part.replace(/^[\s•*·-]+|[\s,.]+$/g, "")).filter((part) => part !== "");
}

/** Agencies and outlets that the text credits: source lines first, then the story, the sign-off and the repost note. */
export function readAttributions(labelled: LabelledPage, publisher: string | null): Found<string>[] {
  const { page } = labelled;
  const lines = readSourceLines(labelled).map((found) => ({ ...found, name: attributionName(found.value) }));
  const story = withRole(page, "paragraph").flatMap(({ paragraph }) =>
    paragraph.rows.length > 1
      ? [...creditsIn(paragraph.text, paragraph.rows, labelled)]
      : creditsIn(paragraph.rows[0]?.text ?? "", paragraph.rows, labelled),
  );
  const all = [...lines, ...story, ...creditOfSignoff(labelled), ...creditOfRepost(labelled, publisher)];
  return distinctAttributions(all, publisher, page.outlets).map(({ name, evidence }) => ({
    value: name,
    evidence,
  }));
}

type NamedAttribution = Found<string> & { name: string };

/** No paragraph credits more; of a line of megabytes, the place of each would be looked for from its start. */
const MOST_CREDITS = 200;

function creditsIn(
  text: string,
  rows: Parameters<typeof foundIn>[2],
  { page }: LabelledPage,
): NamedAttribution[] {
  const credited = findAttributions(text, page.outlets).slice(0, MOST_CREDITS);
  return credited.map(({ name }) => ({
    ...foundIn(name, name, rows, "kutipan"),
    name: attributionName(name),
  }));
}

function creditOfSignoff(labelled: LabelledPage): NamedAttribution[] {
  const { signoff } = labelled.inlineParts;
  if (!signoff) return [];
  // "(Serambinews.com/Indra Wijayanto)(Kompas.com/Daspriyani Zamzami Putri)": each bracket names an outlet.
  const outlets = (signoff.text.match(/\([^()]+\)/g) ?? []).flatMap((text) => {
    const { outlet } = readSignoff({ ...signoff, text }, labelled.page.outlets);
    return outlet ? [outlet] : [];
  });
  const names = [...outlets, ...agenciesIn(signoff.text)];
  const rows = rowsOf(labelled, signoff.line);
  return names.map((name) => ({ ...foundIn(name, name, rows, "tanda-penutup"), name }));
}

function creditOfRepost({ page }: LabelledPage, publisher: string | null): NamedAttribution[] {
  return withRole(page, "disclaimer").flatMap(({ paragraph }) => {
    const outlet = repostOutlet(paragraph.text);
    if (!outlet || fold(outlet) === fold(publisher ?? "")) return [];
    return [{ ...foundIn(outlet, outlet, paragraph.rows, "penafian"), name: outlet }];
  });
}
