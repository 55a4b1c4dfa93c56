import type { Mentions } from "../../src/model/index.ts";

/**
 * The names of a text. Each entry gives the fullest form and then its variants, parted by `|`.
 * An entry that starts with `?` is arguable: a parser that finds it is neither praised nor blamed.
 */
export type NameLabel = { final: boolean } & Mentions;

export type NameKind = keyof Mentions;

export const NAME_KINDS: NameKind[] = ["people", "places", "organizations"];

/** Found and wanted names of one kind, and what was wrong with them. */
export interface NameSheet {
  right: number;
  wrong: string[];
  missed: string[];
}

/** Compares the names that were found with those of the label. A name that is found twice is wrong once. */
export function scoreNames(label: string[], found: string[]): NameSheet {
  const entries = label.map((entry) => ({
    arguable: entry.startsWith("?"),
    full: entry,
    forms: entry.replace(/^\?/, "").split("|").map(plain),
  }));
  const open = new Set(entries.filter(({ arguable }) => !arguable));
  const sheet: NameSheet = { right: 0, wrong: [], missed: [] };
  for (const name of found) {
    const form = plain(name);
    const hit = [...open].find(({ forms }) => forms.includes(form));
    if (hit) {
      open.delete(hit);
      sheet.right += 1;
    } else if (!entries.some(({ arguable, forms }) => arguable && forms.includes(form))) {
      sheet.wrong.push(name);
    }
  }
  sheet.missed = [...open].map(({ full }) => full);
  return sheet;
}

const KIND_OF_PLACE =
  /^(?:kabupaten|kab\.?|kota|kecamatan|desa|kelurahan|dusun|nagari|jorong|provinsi|kawasan) (?=\S)/;

/** Case, the bracketed short form, the mark after `PT` and the kind of a place make no other name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/ \([^)]*\)/g, "")
    .replace(/^pt\. /, "pt ")
    .replace(KIND_OF_PLACE, "")
    .replaceAll("’", "'")
    .replace(/[.,]$/, "");
}

/** Adds the sheets of several texts up. */
export function sumNames(sheets: NameSheet[]): NameSheet {
  return {
    right: sheets.reduce((sum, { right }) => sum + right, 0),
    wrong: sheets.flatMap(({ wrong }) => wrong),
    missed: sheets.flatMap(({ missed }) => missed),
  };
}

/** One line of figures, such as `people precision 0.930 recall 0.880 (12 of 14, 1 wrong)`. */
export function formatNames(kind: string, { right, wrong, missed }: NameSheet): string {
  const wanted = right + missed.length;
  const precision = right / Math.max(1, right + wrong.length);
  const recall = right / Math.max(1, wanted);
  return `${kind} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${right} of ${wanted}, ${wrong.length} wrong)`;
}
