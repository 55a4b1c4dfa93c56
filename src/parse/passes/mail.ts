import type { Claim, Page } from "../lines/page.ts";

const SUBJECT = /^(?:subject|perihal|subjek) ?: ./i;
const PEOPLE = /^(?:from|to|cc|bcc|reply-to|dari|kepada) ?: ./i;

/** The headers of an e-mail stand among this many paragraphs on top. */
const TOP = 8;

/** The headers of an e-mail that was pasted whole: the subject is the headline; whom it went to belongs to no story. */
export function readMailHeaders(page: Page): Claim[] {
  const head = page.paragraphs.slice(0, TOP);
  const subject = head.findIndex(({ text }) => SUBJECT.test(text));
  const people = head.flatMap(({ text }, at) => (PEOPLE.test(text) ? [at] : []));
  if (subject < 0 || people.length === 0) return [];
  return [[subject, "headline", "judul"], ...people.map((at): Claim => [at, "navigation", "navigasi"])];
}
