import { Chance } from "./chance.ts";
import { Growing } from "./growing.ts";
import { type Happening, headlineOf, type Stock, storyOf } from "./sentences.ts";
import { type Report, SHAPES } from "./shapes.ts";
import { DEEDS, OFFICES, OUTLETS, person, QUALITIES, rareWord, THINGS, TOWNS, village } from "./words.ts";

/** A text with what it says of itself: null where its page does not say it. */
export interface GeneratedText {
  id: string;
  text: string;
  shape: keyof typeof SHAPES;
  headline: string | null;
  /** `2021-03-04`. */
  day: string | null;
  author: string | null;
}

/** Share of happenings on which several outlets report. */
const SHARED = 0.04;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3650;
const DAY = 86_400_000;
const SECTIONS = ["Regional", "Ekonomi", "Nasional", "Peristiwa"] as const;

/**
 * Writes news texts that look Indonesian, without end: the same seed gives the same texts, and a longer row begins as
 * a shorter one. They are for measuring; nothing in them has happened.
 */
export function* generate(seed: number): Generator<GeneratedText> {
  const chance = new Chance(seed);
  const stock = {
    people: new Growing(chance, person),
    writers: new Growing(chance, person, 0.3),
    villages: new Growing(chance, village),
    terms: new Growing(chance, rareWord),
  };
  let number = 0;
  let headlines: string[] = [];
  while (true) {
    const happening = happen(chance, stock);
    const outlets = chance.some(OUTLETS, chance.is(SHARED) ? chance.whole(2, 4) : 1);
    for (const outlet of outlets) {
      const report = reportOf(happening, outlet, chance, stock, headlines);
      headlines = [...headlines, report.headline].slice(-6);
      number += 1;
      yield print(report, chance, `t${String(number).padStart(6, "0")}`);
    }
  }
}

function happen(chance: Chance, stock: Stock): Happening {
  return {
    day: new Date(FIRST_DAY + chance.whole(0, DAYS) * DAY),
    town: chance.frequent(TOWNS),
    village: stock.villages.next(),
    thing: chance.frequent(THINGS),
    deed: chance.frequent(DEEDS),
    quality: chance.frequent(QUALITIES),
    office: chance.frequent(OFFICES),
    official: stock.people.next(),
    witness: stock.people.next(),
    term: stock.terms.next(),
    count: chance.whole(12, 900),
    price: chance.whole(3, 160),
  };
}

function reportOf(it: Happening, outlet: string, chance: Chance, stock: Stock, related: string[]): Report {
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    headline: headlineOf(it, chance, stock),
    outlet,
    author: stock.writers.next(),
    editor: stock.writers.next(),
    day: it.day,
    time: `${two(chance.whole(5, 22))}:${two(chance.whole(0, 59))}`,
    town: it.town,
    section: chance.one(SECTIONS),
    topics: [it.thing, it.town.toLowerCase(), it.office.toLowerCase()],
    related,
    paragraphs: storyOf(it, chance, stock),
  };
}

function print(report: Report, chance: Chance, id: string): GeneratedText {
  const shape = chance.one(["bare", "bare", "bare", "wholePage", "pasted", "scraped"] as const);
  const says = shape !== "bare";
  return {
    id,
    text: `${SHAPES[shape](report)}\n`,
    shape,
    headline: says ? report.headline : null,
    day: says ? report.day.toISOString().slice(0, 10) : null,
    author: says ? report.author : null,
  };
}
