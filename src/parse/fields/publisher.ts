import { type Found, foundIn } from "../evidence.ts";
import { isHost, isOutlet, outletName, sameOutlet } from "../outlet.ts";
import { readDeskByline, readReport } from "../roles.ts";
import { readSignoff } from "../signoff.ts";
import { siteOfHeadline } from "./headline.ts";
import type { Published } from "./published.ts";
import { type Reading, rowsOf, unitsOf } from "./reading.ts";

/** An outlet that the text gives reason to take for its publisher, best reason first. */
export function readPublishers(reading: Reading, published: Published | null): Found<string>[] {
  return [
    ...ofDateline(reading),
    ...ofDate(reading, published),
    ...ofByline(reading),
    ...ofHeadline(reading),
    ...ofPromos(reading),
    ...ofSelfCredit(reading),
    ...ofRepost(reading),
    ...ofSignoff(reading),
  ];
}

function named(reading: Reading, name: string, line: number, stated: boolean): Found<string>[] {
  const value = outletName(name, reading.page.outlets);
  return [foundIn(value, name, rowsOf(reading, line), "penerbit", stated ? "stated" : "inferred")];
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
    const outlet = (readDeskByline(unit.text, reading.page.outlets) ?? readReport(unit.text))?.outlet;
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

/** "Baca berita Wartakotalive.com lainnya di WhatsApp.", "Copyright © 2022 IDenesia.id" */
function ofPromos(reading: Reading): Found<string>[] {
  return unitsOf(reading.page, "promo", "template", "disclaimer").flatMap(({ unit, label }) => {
    if (label.role === "disclaimer" && !/tanggung ?jawab|dilarang/i.test(unit.text)) return [];
    if (label.role === "template" && label.rule !== "hak-cipta") return [];
    const name = hostIn(unit.text) ?? afterFollow(unit.text, reading);
    return name ? named(reading, name, unit.rows[0]?.line ?? 1, false) : [];
  });
}

const ELSEWHERE =
  /whatsapp|google|youtu|twitter|facebook|instagram|telegram|t\.me|bit\.ly|tiktok|play\.|apple/i;

function hostIn(text: string): string | null {
  const words = text.split(/[\s,()]+/).map((word) => word.replace(/[.!?:]+$/, ""));
  return words.find((word) => isHost(word) && !ELSEWHERE.test(word)) ?? null;
}

/** "Ikuti Whatsapp Channel Republika" */
function afterFollow(text: string, { page }: Reading): string | null {
  const name = /(?:[Cc]hannel|[Ss]aluran(?: [Ww]hats[Aa]pp)?|[Bb]erita) ((?:\p{Lu}[\p{L}\d]+ ?){1,3})/u
    .exec(text)?.[1]
    ?.trim();
  if (!name) return null;
  const words = name.split(" ");
  for (let size = words.length; size > 0; size--) {
    const part = words.slice(0, size).join(" ");
    if (page.outlets.has(part.toLowerCase().replaceAll(" ", "")) && !ELSEWHERE.test(part)) return part;
  }
  return null;
}

/** "Dikutip zonajakarta.com dari DailyMail": the outlet speaks of itself. */
function ofSelfCredit(reading: Reading): Found<string>[] {
  for (const { unit } of unitsOf(reading.page, "paragraph")) {
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
    /(?:[Tt]ayang|terbit|dimuat|dipublikasikan|dilansir|ditayangkan|diterbitkan)(?: sebelumnya| lebih dulu| pertama kali)? (?:di|dari|oleh|pada) (?:laman |situs )?([\p{L}\d.-]+(?: \p{Lu}[\p{L}\d.]*){0,3})/u.exec(
      text,
    );
  return match?.[1]?.replace(/\.$/, "") ?? null;
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
