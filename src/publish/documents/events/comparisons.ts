import type { Event } from "../../../archive/index.ts";
import { words } from "../../words.ts";
import type { Comparison, EventPage, Report } from "../types.ts";
import { type Matched, match, percent, setBeside, toSentences } from "./compare.ts";
import { sentencesOf } from "./sentences.ts";

/** Pairs of reports that a page shows at most: those of six reports. Thirty would make 435. */
const SHOWN = 15;
/** Reports that are compared with one another at most, the first ones. */
const COMPARED = 12;

/** Every two reports of an event beside each other, those first that share most; of great events only these. */
export function toComparisons(
  { entries }: Event,
  reports: Report[],
): Pick<EventPage, "comparisons" | "comparisonNote"> {
  const compared = reports.slice(0, COMPARED);
  const sentences = entries.slice(0, COMPARED).map(({ article }) => toSentences(sentencesOf(article)));
  const of = ({ number }: Report) => sentences[number - 1] ?? [];
  const pairs = compared.flatMap((left, at) =>
    compared.slice(at + 1).map((right) => ({ left, right, matched: match(of(left), of(right)) })),
  );
  const shown = pairs.sort((a, b) => shared(b.matched) - shared(a.matched)).slice(0, SHOWN);
  return {
    comparisons: shown.map(({ left, right, matched }) => ({
      ...headOf(left, right, matched),
      ...setBeside(of(left), of(right), matched),
    })),
    comparisonNote: noteOf(reports.length),
  };
}

function shared({ shares }: Matched): number {
  return Math.max(...shares);
}

function headOf(
  left: Report,
  right: Report,
  { shares }: Matched,
): Omit<Comparison, "rows" | "onlyLeft" | "onlyRight"> {
  const name = ({ publisher }: Report) => publisher ?? words.comparisons.noOutlet;
  return {
    id: `banding-${left.number}-${right.number}`,
    left: { number: left.number, publisher: name(left) },
    right: { number: right.number, publisher: name(right) },
    shares:
      shared({ matches: [], shares }) === 0
        ? words.comparisons.nothingAlike
        : words.comparisons.shares(
            { share: percent(shares[0]), number: left.number },
            { share: percent(shares[1]), number: right.number },
          ),
  };
}

/** What is left out of a great event. */
function noteOf(reports: number): string | null {
  const pairs = (reports * (reports - 1)) / 2;
  if (pairs <= SHOWN) return null;
  return words.comparisons.shown(pairs, SHOWN, reports > COMPARED ? COMPARED : null);
}
