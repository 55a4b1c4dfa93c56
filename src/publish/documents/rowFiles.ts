import type { Archive, Entry } from "../../archive/index.ts";
import { datePath, rowsPath, type SitePath } from "../../model/index.ts";
import { entriesOf } from "./calendarPages.ts";
import { fold } from "./events/index.ts";
import { type Subject, toSubjects } from "./listSubjects.ts";
import { isSpread } from "./spread.ts";
import { type Together, togetherFinder } from "./together.ts";

/** An article as `src/browser/list` reads it: address, title, number of its outlet (-1: none), EDTF date, is supplied. */
type Row = [path: string, title: string, outlet: number, date: string, isSupplied: 0 | 1];

/**
 * The rows of every list that has several pages, as a script that hands them over: a page read from disk may run
 * scripts, but not fetch. Made one after the other: all at once they would fill the memory.
 */
export function* rowFiles(archive: Archive): Generator<{ path: SitePath; text: string }> {
  const togetherOf = togetherFinder(archive);
  for (const { path, entries, about } of [...toSubjects(archive), ...monthLists(archive)])
    if (isSpread(fold(entries, archive)))
      yield { path: rowsPath(path), text: toScript(entries, about ? togetherOf(about) : []) };
}

function monthLists({ years }: Archive): Pick<Subject, "path" | "entries" | "about">[] {
  return years
    .flatMap(({ months }) => months)
    .map((month) => ({ path: datePath(month.month), entries: entriesOf(month) }));
}

function toScript(entries: Entry[], names: Together[]): string {
  const outlets = [...new Set(entries.flatMap(({ outlet }) => outlet ?? []))];
  const numbers = new Map(outlets.map((outlet, number) => [outlet, number]));
  const rows = entries.map(({ article, path, title, outlet }) => {
    const bound = article.notBefore ? `${article.notBefore}/..` : "";
    const row: Row = [
      path.replace(/^artikel\/(.*)\.html$/, "$1"),
      title,
      outlet === null ? -1 : (numbers.get(outlet) ?? -1),
      article.datePublished ?? bound,
      article.headline === null ? 1 : 0,
    ];
    return JSON.stringify(row);
  });
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const together = names.map(({ key, entries }) => [key, entries.map((entry) => places.get(entry))]);
  const head = `"outlets":${JSON.stringify(outlets)},"together":${JSON.stringify(Object.fromEntries(together))}`;
  return `klipingRows={${head},"rows":[\n${rows.join(",\n")}\n]};\n`;
}
