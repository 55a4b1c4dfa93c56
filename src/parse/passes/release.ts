import type { Claim, Page } from "../lines/page.ts";
import { findLead } from "./lead.ts";

/** Does the head of the page say that this is a press release? */
export function isRelease(page: Page, start: number): boolean {
  return page.paragraphs
    .slice(0, start)
    .some(({ text }) => /^(?:(?:siaran|rilis) pers|press release)\b.{0,40}$/i.test(text));
}

/** The note on the sender, and whom to ask: the headings of what a press release has at its foot. */
const FOOT =
  /^(?:tentang|about) \p{Lu}[^.:]{2,60}$|^(?:untuk )?(?:informasi|keterangan)(?: \p{Ll}+){0,2} lebih lanjut\b.{0,60}:$|^(?:narahubung|kontak media|media contact|contact person)\b.{0,30}$/iu;

/** A note has at most as many paragraphs. */
const NOTE = 3;

/** The foot of a press release: who sent it, and whom to ask. */
export function readReleaseFoot(page: Page): Claim[] {
  const lead = findLead(page);
  if (!isRelease(page, lead)) return [];
  const start = page.paragraphs.findIndex(({ text }, at) => at > lead + 1 && FOOT.test(text));
  const prose = page.paragraphs.filter((paragraph, at) => at > start && paragraph.prose && !page.labels[at]);
  if (start < 0 || prose.length > NOTE) return [];
  return page.paragraphs.flatMap((_, at): Claim[] => (at >= start ? [[at, "bio", "biodata"]] : []));
}

/** "Jl. Medan Merdeka Timur No. 16, Jakarta Pusat 10110" beside a telephone number: the address of the sender. */
export function readAddresses(page: Page): Claim[] {
  const lead = findLead(page);
  return page.paragraphs.flatMap(({ text }, at): Claim[] => {
    if (at <= lead || page.labels[at] || !/^(?:jl|jln|jalan)\.? .{5,80}[ ,]\d{5}$/i.test(text)) return [];
    const beside = [page.labels[at - 1], page.labels[at + 1]];
    return beside.some((label) => label?.rule === "navigasi") ? [[at, "navigation", "navigasi"]] : [];
  });
}
