import { isForeign } from "../cues/attribution.ts";
import { readDeskByline, readReport } from "../cues/byline.ts";
import { findOutlet, hasOutletWord, isOutlet, outletName, sameOutlet } from "../cues/outlet.ts";
import { readSignoff } from "../cues/signoff.ts";
import { type Found, foundIn } from "./evidence.ts";
import { siteOfHeadline } from "./headline.ts";
import type { Published } from "./published.ts";
import { type Reading, rowsOf, unitsOf } from "./reading.ts";
import { named, ofFurniture, ofHeadOfPage, ofInterviews } from "./site.ts";

/** An outlet that the text gives reason to take for its publisher, best reason first. */
export function readPublishers(reading: Reading, published: Published | null): Found<string>[] {
  const ofLine = ofDateline(reading);
  const found = [
    ...ofDate(reading, published),
    ...ofByline(reading),
    ...ofHeadline(reading),
    ...ofFurniture(reading),
    ...ofSelfCredit(reading),
    ...ofHeadOfPage(reading),
    ...ofRepost(reading),
    ...ofSignoff(reading),
    ...ofSender(reading),
  ];
  // "Nanjing, 15 Mei (Xinhua) --" on a page of ANTARA: the agency wrote it, the page's own outlet published it.
  const wired =
    found.length > 0 &&
    ofLine.every(({ value }) => isForeign(value) && !findOutlet(value, reading.page.outlets));
  const all = wired ? found : [...ofLine, ...found];
  return all.length > 0 ? all : ofInterviews(reading);
}

function ofDateline(reading: Reading): Found<string>[] {
  const lifted = reading.lifts.dateline;
  if (!lifted?.outlet) return [];
  return [
    foundIn(
      outletName(lifted.outlet, reading.page.outlets),
      lifted.outlet,
      rowsOf(reading, lifted.line),
      "titimangsa",
    ),
  ];
}

function ofDate(reading: Reading, published: Published | null): Found<string>[] {
  return published?.outlet ? named(reading, published.outlet, published.line, true) : [];
}

function ofByline(reading: Reading): Found<string>[] {
  return unitsOf(reading.page, "byline").flatMap(({ unit }) => {
    const outlet = (
      readDeskByline(unit.text, reading.page.outlets) ?? readReport(unit.text, reading.page.outlets)
    )?.outlet;
    return outlet && isOutlet(outlet, reading.page.outlets)
      ? named(reading, outlet, unit.rows[0]?.line ?? 1, false)
      : [];
  });
}

function ofHeadline(reading: Reading): Found<string>[] {
  const site = siteOfHeadline(reading);
  const line = unitsOf(reading.page, "headline")[0]?.unit.rows[0]?.line ?? 1;
  return site ? named(reading, site, line, false) : [];
}

/** "Dikutip zonajakarta.com dari DailyMail": the outlet speaks of itself. */
function ofSelfCredit(reading: Reading): Found<string>[] {
  for (const { unit } of unitsOf(reading.page, "paragraph")) {
    if (!/i(?:kutip|lansir|sadur|nukil) /.test(unit.text)) continue;
    const match =
      /(?<!\p{L})[Dd]i(?:kutip|lansir|sadur|nukil) ([\p{L}\d.-]+(?: [\p{Lu}][\p{L}\d.]+){0,2}) dari /u.exec(
        unit.text,
      );
    const name = match?.[1] ?? "";
    if (isOutlet(name, reading.page.outlets)) return named(reading, name, unit.rows[0]?.line ?? 1, false);
  }
  return [];
}

/** "Artikel ini telah tayang di tribunlampung.co.id": the outlet of the text that was copied. */
function ofRepost(reading: Reading): Found<string>[] {
  return unitsOf(reading.page, "disclaimer").flatMap(({ unit }) => {
    const name = repostOutlet(unit.text);
    return name && isOutlet(name, reading.page.outlets)
      ? named(reading, name, unit.rows[0]?.line ?? 1, false)
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
function ofSender(reading: Reading): Found<string>[] {
  return unitsOf(reading.page, "navigation").flatMap(({ unit }) => {
    const name = /^(?:from|dari) ?: ?"?([^<"@]{3,40}?)"? ?</i.exec(unit.text)?.[1] ?? "";
    const known = isOutlet(name, reading.page.outlets) || hasOutletWord(name);
    return known ? named(reading, name, unit.rows[0]?.line ?? 1, false) : [];
  });
}

function ofSignoff(reading: Reading): Found<string>[] {
  const { signoff } = reading.lifts;
  const { author, outlet } = signoff
    ? readSignoff(signoff, reading.page.outlets)
    : { author: null, outlet: null };
  return signoff && outlet && author ? named(reading, outlet, signoff.line, false) : [];
}

/** Two outlets that both claim to be the publisher of the text, if there are: a matter for the curator. */
export function disagreement(publishers: Found<string>[], reading: Reading): Found<string> | null {
  const [first, ...others] = publishers.filter(({ evidence }) => evidence.basis === "stated");
  return (first && others.find(({ value }) => !sameOutlet(value, first.value, reading.page.outlets))) ?? null;
}
