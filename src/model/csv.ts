/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/**
 * The same within a cell, for those who part cells by semicolons, as Excel does in Indonesia, or by tabs: to them
 * quotation marks inside a row keep nothing together, not even its lines.
 */
const FURTHER = /([;\t\r\n][\s"]*)([=+\-@|%\uff1d\uff0b\uff0d\uff20]?)/g;

/**
 * A row of a table as CSV (RFC 4180). An apostrophe keeps what a text may hold from being carried out as a formula by
 * a spreadsheet.
 */
export function printRow(cells: string[]): string {
  return `${cells.map((text) => quoted(defused(text))).join(",")}\r\n`;
}

function defused(text: string): string {
  const further = text.replace(FURTHER, (all, before, sign) => (sign ? `${before}'${sign}` : all));
  return FORMULA.test(text) ? `'${further}` : further;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
