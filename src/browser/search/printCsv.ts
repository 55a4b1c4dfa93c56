import { printRow } from "../../model/index.ts";

/** Rows as CSV, with the mark by which spreadsheets know UTF-8. */
export function printCsv(rows: string[][]): string {
  return `\ufeff${rows.map(printRow).join("")}`;
}
