declare const brand: unique symbol;

/** A calendar day that exists, `2022-09-06`. */
export type IsoDate = string & { readonly [brand]: "IsoDate" };

/** Returns the day, or null where the calendar has no such day (`2022-02-30`). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const text = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");
  return text as IsoDate;
}

/** Reads a day as it is written in ISO 8601, `2022-09-06`; null where it is written otherwise or does not exist. */
export function readDay(text: string): IsoDate | null {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split("-").map(Number) : [];
  return isoDate(year, month, day);
}
