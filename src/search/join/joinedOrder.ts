import type { Run } from "../pagefind/index.ts";
import type { StoredDays } from "../query/stored.ts";

/** The pages of several archives in one order: undated ones first, then by day, of one day by archive. */
export interface Order {
  runs: Run[];
  days: StoredDays;
}

export function orderOf(archives: StoredDays[]): Order {
  const undated = archives.map((days, archive): Run => [archive, 0, days.undated]);
  const dated = archives.flatMap(({ undated, days }, archive) => {
    let first = undated;
    return days.map(([day, count]) => {
      first += count;
      return { day, run: [archive, first - count, count] satisfies Run };
    });
  });
  // Sorting keeps those of one day in the order of the archives.
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = new Map<string, number>();
  for (const { day, run } of dated) days.set(day, (days.get(day) ?? 0) + run[2]);
  return {
    runs: [...undated, ...dated.map(({ run }) => run)].filter(([, , count]) => count > 0).reduce(join, []),
    days: { undated: undated.reduce((sum, [, , count]) => sum + count, 0), days: [...days] },
  };
}

/** Adds a run; one that goes on where the last ended is a part of it. */
function join(runs: Run[], [archive, first, count]: Run): Run[] {
  const last = runs.at(-1);
  if (last && last[0] === archive && last[1] + last[2] === first) last[2] += count;
  else runs.push([archive, first, count]);
  return runs;
}
