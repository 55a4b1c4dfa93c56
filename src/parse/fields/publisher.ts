import { isForeign } from "../cues/attribution.ts";
import { readDeskByline, readReport } from "../cues/byline.ts";
import { findOutlet, hasOutletWord, isOutlet, outletName, sameOutlet } from "../cues/outlet.ts";
import { readSignoff } from "../cues/signoff.ts";
import { fieldOf } from "../passes/record.ts";
import { type Found, foundIn } from "./evidence.ts";
import { siteOfHeadline } from "./headline.ts";
import { type LabelledPage, rowsOf, withRole } from "./labelledPage.ts";
import type { Published } from "./published.ts";
import { named, ofFurniture, ofHeadOfPage, ofInterviews } from "./site.ts";

/** An outlet that the text gives reason to take for its publisher, best reason first. */
export function readPublishers(labelled: LabelledPage, published: Published | null): Found<string>[] {
  const ofLine = ofDateline(labelled);
  const found = [
    ...ofRecord(labelled),
    ...ofDate(labelled, published),
    ...ofByline(labelled),
    ...ofHeadline(labelled),
    ...ofFurniture(labelled),
    ...ofSelfCredit(labelled),
    ...ofHeadOfPage(labelled),
    ...ofRepost(labelled),
    ...ofSignoff(labelled),
    ...ofSender(labelled),
  ];
  // "Nanjing, 15 Mei (Xinhua) --" on a page of ANTARA: the agency wrote it, the page's own outlet published it.
  const wired =
    found.length > 0 &&
    ofLine.every(({ value }) => isForeign(value) && !findOutlet(value, labelled.page.outlets));
  const all = wired ? found : [...ofLine, ...found];
  return all.length > 0 ? all : ofInterviews(labelled);
}

/** "Media : Kabar Wonorejo" in the head of a record. */
function ofRecord({ page }: LabelledPage): Found<string>[] {
  return withRole(page, "navigation").flatMap(({ paragraph, label }) => {
    const field = label.rule === "kepala-naskah" ? fieldOf(paragraph.text) : null;
    if (field?.kind !== "publisher" || !field.value) return [];
    return [foundIn(outletName(field.value, page.outlets), field.value, paragraph.rows, label.rule)];
  });
}

function ofDateline(labelled: LabelledPage): Found<string>[] {
  const lifted = labelled.inlineParts.dateline;
  if (!lifted?.outlet) return [];
  return [
    foundIn(
      outletName(lifted.outlet, labelled.page.outlets),
      lifted.outlet,
      rowsOf(labelled, lifted.line),
      "titimangsa",
    ),
  ];
}

function ofDate(labelled: LabelledPage, published: Published | null): Found<string>[] {
  return published?.outlet ? named(labelled, published.outlet, published.line, true) : [];
}

function ofByline(labelled: LabelledPage): Found<string>[] {
  return withRole(labelled.page, "byline").flatMap(({ paragraph }) => {
    const outlet = (
      readDeskByline(paragraph.text, labelled.page.outlets) ??
      readReport(paragraph.text, labelled.page.outlets)
    )?.outlet;
    return outlet && isOutlet(outlet, labelled.page.outlets)
      ? named(labelled, outlet, paragraph.rows[0]?.line ?? 1, false)
      : [];
  });
}

function ofHeadline(labelled: LabelledPage): Found<string>[] {
  const site = siteOfHeadline(labelled);
  const line = withRole(labelled.page, "headline")[0]?.paragraph.rows[0]?.line ?? 1;
  return site ? named(labelled, site, line, false) : [];
}

/** "Dikutip zonajakarta.com dari DailyMail": the outlet speaks of itself. */
function ofSelfCredit(labelled: LabelledPage): Found<string>[] {
  for (const { paragraph } of withRole(labelled.page, "paragraph")) {
    if (!/i(?:kutip|lansir|sadur|nukil) /.test(paragraph.text)) continue;
    const match =
      /(?<!\p{L})[Dd]i(?:kutip|lansir|sadur|nukil) ([\p{L}\d.-]+(?: [\p{Lu}][\p{L}\d.]+){0,2}) dari /u.exec(
        paragraph.text,
      );
    const name = match?.[1] ?? "";
    if (isOutlet(name, labelled.page.outlets))
      return named(labelled, name, paragraph.rows[0]?.line ?? 1, false);
  }
  return [];
}

/** "Artikel ini telah tayang di tribunlampung.co.id": the outlet of the text that was copied. */
function ofRepost(labelled: LabelledPage): Found<string>[] {
  return withRole(labelled.page, "disclaimer").flatMap(({ paragraph }) => {
    const name = repostOutlet(paragraph.text);
    return name && isOutlet(name, labelled.page.outlets)
      ? named(labelled, name, paragraph.rows[0]?.line ?? 1, false)
      : [];
  });
}

/** The outlet that a note of a repost names. */
export function repostOutlet(text: string): string | null {
  const match =
    /(?:[Tt]ayang|terbit|dimuat|dipublikasikan|dilansir|ditayangkan|diterbitkan|naik)(?: sebelumnya| lebih dulu| pertama kali)? (?:di|dari|oleh|pada)(?: |(?=detik))(?:laman |situs )?([\p{L}\d.-]+(?: \p{Lu}[\p{L}\d.]*){0,3})/u.exec(
      text,
    );
  return match?.[1]?.replace(/\.$/, "") ?? null;
}

/** "From: Kabar Pagi <pagi@newsletter.example.com>": a sender with the name of an outlet, not a person who passed it on. */
function ofSender(labelled: LabelledPage): Found<string>[] {
  return withRole(labelled.page, "navigation").flatMap(({ paragraph }) => {
    const name = /^(?:from|dari) ?: ?"?([^<"@]{3,40}?)"? ?</i.exec(paragraph.text)?.[1] ?? "";
    const known = isOutlet(name, labelled.page.outlets) || hasOutletWord(name);
    return known ? named(labelled, name, paragraph.rows[0]?.line ?? 1, false) : [];
  });
}

function ofSignoff(labelled: LabelledPage): Found<string>[] {
  const { signoff } = labelled.inlineParts;
  const { author, outlet } = signoff
    ? readSignoff(signoff, labelled.page.outlets)
    : { author: null, outlet: null };
  return signoff && outlet && author ? named(labelled, outlet, signoff.line, false) : [];
}

/** Two outlets that both claim to be the publisher of the text, if there are: a matter for the curator. */
export function disagreement(publishers: Found<string>[], labelled: LabelledPage): Found<string> | null {
  const [first, ...others] = publishers.filter(({ evidence }) => evidence.basis === "stated");
  return (
    (first && others.find(({ value }) => !sameOutlet(value, first.value, labelled.page.outlets))) ?? null
  );
}
