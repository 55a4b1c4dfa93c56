import { commonWords, formatDate } from "../../model/words/index.ts";

/** An article of a list, as a row that can be sorted and filtered. */
export interface Row {
  href: string;
  title: string;
  isSupplied: boolean;
  /** The name under which the outlet is listed; null if unknown. */
  outlet: string | null;
  /** ISO 8601; null if unknown. */
  date: string | null;
  /** `Selasa, 6 September 2022`, `Tanpa tanggal, tidak sebelum 5 September 2022`. */
  dateWords: string;
  /** The moment of publication in milliseconds, 0 if unknown. */
  time: number;
  /** Names beside the one that the list is about: `tempat/moskwa`. */
  together: string[];
  /** First words of the body; empty where the list is spread over pages. */
  lead: string;
}

declare global {
  /** What a script in `daftar/` hands over (src/publish/rowFiles.ts). */
  var klipingRows:
    | {
        outlets: string[];
        /** Places of the rows that have a name beside the one that the list is about. */
        together: Record<string, number[]>;
        rows: [path: string, title: string, outlet: number, date: string, isSupplied: 0 | 1][];
      }
    | undefined;
}

/** The rows of a list that stands on this page as a whole, near copies too, which are folded there. */
export function readRows(listing: HTMLElement, form: HTMLFormElement): Row[] {
  const rows = [...listing.querySelectorAll(".article-list > li, .copies li")].map(readRow);
  const byHash = new Map(rows.map((row) => [row.href.slice(-13, -5), row]));
  for (const { value, dataset } of form.querySelectorAll<HTMLOptionElement>("option[data-articles]"))
    for (const hash of dataset.articles?.split(" ") ?? []) byHash.get(hash)?.together.push(value);
  return rows;
}

function readRow(item: Element): Row {
  const link = item.querySelector("a");
  const outlet = item.querySelector<HTMLElement>("b[data-unknown], b");
  const time = item.querySelector("time");
  const title = link?.textContent ?? "";
  return {
    href: link?.getAttribute("href") ?? "",
    title: title.replace(/^\[(.*)\]$/s, "$1"),
    isSupplied: /^\[.*\]$/s.test(title),
    outlet:
      outlet?.dataset.unknown === undefined ? (outlet?.dataset.outlet ?? outlet?.textContent ?? null) : null,
    date: time?.dateTime ?? null,
    dateWords: (time ?? outlet?.nextElementSibling)?.textContent ?? "",
    time: timeOf(time?.dateTime ?? null),
    together: [],
    lead: item.querySelector(":scope > article > .lead")?.textContent ?? "",
  };
}

/** Loads the rows of all pages of a list from the script at `address`; `root` leads to the site's root. */
export async function loadRows(address: string, root: string): Promise<Row[]> {
  await new Promise<void>((loaded, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => loaded();
    script.onerror = failed;
    document.head.append(script);
  });
  const { outlets = [], together = {}, rows = [] } = globalThis.klipingRows ?? {};
  const made = rows.map(([path, title, outlet, edtf, isSupplied]) => {
    const isBound = edtf.endsWith("/..");
    const date = edtf && !isBound ? edtf : null;
    const bound = isBound ? `, ${commonWords.notBefore(edtf)}` : "";
    return {
      href: `${root}artikel/${path}.html`,
      title,
      isSupplied: isSupplied === 1,
      outlet: outlets[outlet] ?? null,
      date,
      dateWords: date ? formatDate(date) : commonWords.undated + bound,
      time: timeOf(date),
      together: [] as string[],
      lead: "",
    };
  });
  for (const [key, places] of Object.entries(together))
    for (const place of places) made[place]?.together.push(key);
  return made;
}

function timeOf(date: string | null): number {
  return date ? Date.parse(date) : 0;
}
