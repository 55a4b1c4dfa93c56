import type { Run } from "./startFile.ts";

export type { Run } from "./startFile.ts";

/** Leads from the pages of an index to those of the archives that it searches, and back. */
export interface Runs {
  /** The archive of a page of the index, and the page's number there. */
  placeOf(page: number): [archive: number, page: number];
  /** The numbers in the index of pages of one archive. */
  pagesOf(archive: number, pages: number[]): number[];
}

export function openRuns(runs: Run[]): Runs {
  const starts = startsOf(runs);
  return {
    placeOf: (page) => {
      let [low, high] = [0, runs.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= page) low = middle + 1;
        else high = middle;
      }
      const [archive, first] = runs[low - 1] ?? [0, 0];
      return [archive, first + page - (starts[low - 1] ?? 0)];
    },
    pagesOf: (archive, pages) =>
      pages.flatMap((page) => {
        const at = runs.findIndex(
          ([of, first, count]) => of === archive && page >= first && page < first + count,
        );
        return at === -1 ? [] : (starts[at] ?? 0) + page - (runs[at]?.[1] ?? 0);
      }),
  };
}

/** The number in the index of the first page of each run. */
function startsOf(runs: Run[]): number[] {
  let before = 0;
  return runs.map(([, , count]) => {
    before += count;
    return before - count;
  });
}

/** Pages of an archive that follow one another in the joined order, too. */
export interface Stretch {
  /** Number of its first page in the archive, and of the page behind its last. */
  first: number;
  end: number;
  /** To be added to a page's number. */
  before: number;
}

/** The pages of an archive, in their order there, which is also theirs in the joined one. */
export function stretchesOf(runs: Run[], archive: number): Stretch[] {
  const starts = startsOf(runs);
  return runs.flatMap(([of, first, count], at) =>
    of === archive ? { first, end: first + count, before: (starts[at] ?? 0) - first } : [],
  );
}
