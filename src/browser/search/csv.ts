/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. An apostrophe keeps what a text may hold
 * from being carried out as a formula.
 */
export function printCsv(rows: string[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(printCell).join(",")}\r\n`).join("")}`;
}

function printCell(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
