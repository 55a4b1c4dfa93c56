import type { Authority } from "../../../model/index.ts";

/** Reads a compact table, one entry a line: the name that pages show, then its other forms, parted by ` | `. */
export function readTable(kind: Authority["kind"], table: string): Authority[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...variants] = line.split("|").map((form) => form.trim());
      return variants.length > 0 ? { kind, name, variants } : { kind, name };
    });
}

/** Reads a table of names without other forms, parted by commas. */
export function readNames(kind: Authority["kind"], table: string): Authority[] {
  return table
    .split(",")
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "")
    .map((name) => ({ kind, name }));
}

/** Reads words parted by white space. */
export function readWords(table: string): Set<string> {
  return new Set(table.split(/\s+/).filter((word) => word !== ""));
}
