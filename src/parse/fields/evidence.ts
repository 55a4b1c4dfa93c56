import type { Basis, Evidence } from "../../model/index.ts";
import type { SourceLine } from "../lines/split.ts";
import type { RuleName } from "../rules.ts";

/** A value with the reason for it. */
export interface Found<T> {
  value: T;
  evidence: Evidence;
}

/**
 * A value that stands in one of these rows, not before the column `from`, counted from 0; its columns are given where
 * its words are found there as they are.
 */
export function foundIn<T>(
  value: T,
  words: string,
  rows: readonly SourceLine[],
  rule: RuleName,
  basis: Basis = "stated",
  from = 0,
): Found<T> {
  for (const row of rows) {
    const at = words === "" ? -1 : row.text.indexOf(words, from);
    if (at >= 0)
      return { value, evidence: { basis, rule, line: row.line, start: at + 1, end: at + words.length + 1 } };
  }
  const line = rows[0]?.line;
  return { value, evidence: { basis, rule, ...(line === undefined ? {} : { line }) } };
}

/** The first of several values, or null. */
export function firstOf<T>(found: Found<T>[]): Found<T> | null {
  return found[0] ?? null;
}

/** Leaves out values that fold to the same as an earlier one. */
export function distinct<T>(found: Found<T>[], fold: (value: T) => string): Found<T>[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = fold(value);
    if (value === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
