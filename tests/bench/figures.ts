import type { Build, Stage } from "./kliping.ts";
import type { Cost } from "./measure.ts";
import type { Other } from "./others.ts";
import type { Parsing } from "./parser.ts";
import type { Origin } from "./texts.ts";

/** All that one run measured at one size. */
export interface Size {
  texts: number;
  origin: Origin;
  cold: Build;
  warm: Build;
  edit: Build;
  stages: Stage[];
  floor: Cost;
  /** Null where Hugo is not installed. */
  hugo: Other | null;
  eleventy: Other;
}

/** A run of the bench, as `bench/latest.json` holds it. */
export interface Figures {
  machine: { cpu: string; cores: number; memory: number; node: string; hugo: string | null };
  parser: Parsing;
  /** Node and Eleventy, started where there is nothing to build. */
  empty: Cost;
  sizes: Size[];
}

/** One thing against another, with what the project aims at: `at most 3`. */
export interface Ratio {
  name: string;
  value: number;
  most: number;
}

const GIGABYTE = 1e9;

/** What the figures say of the project's aims, as far as these sizes were measured. */
export function ratiosOf({ sizes, empty }: Figures): Ratio[] {
  const at = (texts: number) => sizes.find((size) => size.texts === texts);
  const thousand = at(1000);
  return sizes.flatMap((size): Ratio[] => [
    ...(size.texts === 5
      ? [ratio("5 texts, cold / an empty Eleventy site", size.cold.seconds, empty.seconds, 3)]
      : comparisons(size)),
    ...(size.texts > 10_000
      ? [ratio(`${count(size.texts)} texts: peak memory in GB`, size.cold.peakBytes, GIGABYTE, 4)]
      : []),
    ...(size.texts > 10_000 && thousand
      ? [
          ratio(
            `${count(size.texts)} texts: cost of a text / at 1,000`,
            perText(size),
            perText(thousand),
            1.3,
          ),
        ]
      : []),
  ]);
}

function comparisons({ texts, cold, warm, edit, hugo, eleventy }: Size): Ratio[] {
  const at = `${count(texts)} texts: `;
  return [
    ...(hugo ? [ratio(`${at}cold / Hugo + Pagefind`, cold.seconds, hugo.whole.seconds, 1.25)] : []),
    ratio(`${at}cold / Eleventy + Pagefind`, cold.seconds, eleventy.whole.seconds, 1),
    ratio(`${at}one text mended / cold`, edit.seconds, cold.seconds, 0.1),
    ratio(`${at}nothing changed / cold`, warm.seconds, cold.seconds, 0.05),
    { name: `${at}files touched when nothing changed`, value: warm.touched, most: 0 },
  ];
}

function perText({ cold, texts }: Size): number {
  return cold.seconds / texts;
}

function ratio(name: string, one: number, other: number, most: number): Ratio {
  return { name, value: one / other, most };
}

/** `10,000`. */
export function count(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}
