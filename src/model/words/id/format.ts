/** Indonesian words for dates and numbers. */

const ZONES: Record<string, string> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

const DATE = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const formats = {
  day: /* @__PURE__ */ once(() => new Intl.DateTimeFormat("id-ID", { weekday: "long", ...DATE })),
  date: /* @__PURE__ */ once(() => new Intl.DateTimeFormat("id-ID", DATE)),
  month: /* @__PURE__ */ once(
    () => new Intl.DateTimeFormat("id-ID", { month: "long", year: "numeric", timeZone: "UTC" }),
  ),
  monthName: /* @__PURE__ */ once(() => new Intl.DateTimeFormat("id-ID", { month: "long", timeZone: "UTC" })),
  number: /* @__PURE__ */ once(() => new Intl.NumberFormat("id-ID")),
};

/** Made when it is first wanted: five of these at the start of a page take a phone twenty milliseconds. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * A day, month, year or date-time (ISO 8601) in Indonesian words, in the zone that it was written in:
 * `2022-09-06T16:31+07:00` gives `Selasa, 6 September 2022, 16.31 WIB`.
 */
export function formatDate(iso: string): string {
  if (/^\d{4}$/.test(iso)) return iso;
  if (/^\d{4}-\d\d$/.test(iso)) return formats.month().format(new Date(`${iso}-01`));
  const [, day = iso, time, zone = ""] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(.*))?$/.exec(iso) ?? [];
  const words = formats.day().format(new Date(day));
  if (!time) return words;
  return [`${words}, ${time.replace(":", ".")}`, zoneName(zone)].filter(Boolean).join(" ");
}

function zoneName(offset: string): string {
  return ZONES[offset] ?? (offset === "" ? "" : `UTC${offset.replace("Z", "")}`);
}

/** A day without its weekday: `6 September 2022`. */
export function formatDay(iso: string): string {
  return formats.date().format(new Date(iso.slice(0, 10)));
}

/** The name of the month of `2022-09`: `September`. */
export function formatMonth(iso: string): string {
  return formats.monthName().format(new Date(`${iso.slice(0, 7)}-01`));
}

/** `37072` as `37.072`. */
export function formatNumber(value: number): string {
  return formats.number().format(value);
}
