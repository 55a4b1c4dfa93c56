import { type Entry, type Event, gather } from "../../../archive/index.ts";
import { words } from "../../words.ts";
import { toItem } from "../page.ts";
import type { EventPage, Report } from "../types.ts";
import { numbersIn } from "./numbers.ts";
import { quotedIn } from "./quoted.ts";

/** Rows of the table of numbers, at most. */
const ROWS = 40;

/** The reports of an event in the order of time. */
export function toReports({ entries }: Event): Report[] {
  return entries.map((entry, index) => ({
    ...toItem(entry),
    number: index + 1,
    agencies: entry.article.isBasedOn,
    quoted: quotedIn(entry.article),
  }));
}

/** Tells the earliest report by dates of publication, and what they cannot tell. */
export function firstWords(entries: Entry[]): string {
  const dated = entries.filter(({ article }) => article.datePublished);
  const [first] = dated;
  const undated = entries.length - dated.length;
  if (!first) return words.firstReport.unknown;
  const others = dated.filter(({ day }) => day === first.day).length - 1;
  const report = `${first.outlet ?? words.common.noOutlet}, ${words.date(first.article.datePublished ?? "")}`;
  return [
    words.firstReport.earliest(dated.length, report),
    others > 0 ? words.firstReport.sameDay : "",
    undated > 0 ? words.firstReport.undated(undated) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Agencies and outlets that several reports credit: those reports are no witnesses apart from one another. */
export function commonSources(reports: Report[]): EventPage["sources"] {
  const credits = reports.flatMap(({ number, agencies }) =>
    agencies.map((name) => ({ key: name.toLowerCase().replace(/^the /, ""), name, number })),
  );
  return [...gather(credits, ({ key }) => key).values()]
    .flatMap((same) => {
      const numbers = [...new Set(same.map(({ number }) => number))];
      return same[0] && numbers.length > 1 ? [{ name: same[0].name, reports: numbers }] : [];
    })
    .sort((a, b) => b.reports.length - a.reports.length);
}

/** Which report gives which number. */
export function toNumbers({ entries }: Event): EventPage["numbers"] {
  const given = entries.map(
    ({ article, title }) => new Set(numbersIn([title, ...article.body.map(({ text }) => text)].join("\n"))),
  );
  const phrases = [...new Set(given.flatMap((numbers) => [...numbers]))];
  return phrases
    .map((phrase) => ({ phrase, given: given.map((numbers) => numbers.has(phrase)) }))
    .sort((a, b) => count(b.given) - count(a.given))
    .slice(0, ROWS);
}

function count(given: boolean[]): number {
  return given.filter(Boolean).length;
}
