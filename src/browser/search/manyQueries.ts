import { formatDay, formatNumber, manyQueriesScriptWords } from "../../model/words/index.ts";
import type { Request, Search } from "../../search/query/index.ts";
import { element } from "../element.ts";
import { tellFault } from "../searchFault.ts";
import { download } from "./download.ts";
import { printCsv } from "./printCsv.ts";
import { writeRequest } from "./requestAddress.ts";
import { place } from "./searchView.ts";

/** What one of many queries found. */
interface QueryCount {
  words: string;
  count: number;
  /** ISO days; empty where no article has one. */
  first: string;
  last: string;
  missing: string[];
  address: string;
}

let turn = 0;

/** Carries out a query a line, narrowed down as the page is, and shows what each found in a table. */
export function listenToMany(open: () => Promise<Search>, narrowing: () => Request): void {
  const form = place("banyak", HTMLFormElement);
  const lines = place("banyak-baris", HTMLTextAreaElement);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = lines.value.split("\n").map((line) => line.trim());
    void run([...new Set(typed.filter(Boolean))], open, narrowing());
  });
}

async function run(lines: string[], open: () => Promise<Search>, narrowing: Request): Promise<void> {
  turn += 1;
  const own = turn;
  const status = place("banyak-status", HTMLParagraphElement);
  const body = place("banyak-hasil", HTMLTableSectionElement);
  const table = body.closest("table");
  const save = place("banyak-simpan", HTMLButtonElement);
  const rows: QueryCount[] = [];
  body.replaceChildren();
  save.hidden = true;
  if (table) table.hidden = lines.length === 0;
  try {
    const search = await open();
    for (const words of lines) {
      const row = await count(search, { ...narrowing, words });
      if (own !== turn) return;
      rows.push(row);
      body.append(tableRow(row));
      if (rows.length % 20 === 0)
        status.textContent = manyQueriesScriptWords.progress(rows.length, lines.length);
    }
    status.textContent = summary(rows);
    save.hidden = rows.length === 0;
    save.onclick = () => download(manyQueriesScriptWords.file, "text/csv;charset=utf-8", printTable(rows));
  } catch (error) {
    status.textContent = tellFault(error);
  }
}

async function count(search: Search, request: Request): Promise<QueryCount> {
  const found = await search.find(request);
  const { from, to, words } = request;
  const { days } = await search.days(found);
  const inside = days.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
  return {
    words,
    count: found.pages.length,
    first: inside[0]?.day ?? "",
    last: inside.at(-1)?.day ?? "",
    missing: found.missing,
    address: writeRequest(request),
  };
}

function tableRow({ words, count, first, last, missing, address }: QueryCount): HTMLElement {
  const lacks = missing.length > 0 ? element("small", {}, manyQueriesScriptWords.lacks(missing)) : "";
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, element("a", { href: address }, words), lacks),
    element("td", {}, formatNumber(count)),
    element("td", {}, first && formatDay(first)),
    element("td", {}, last && formatDay(last)),
  );
}

function summary(rows: QueryCount[]): string {
  const found = rows.filter(({ count }) => count > 0).length;
  if (rows.length === 0) return manyQueriesScriptWords.noLines;
  return manyQueriesScriptWords.done(rows.length, found);
}

function printTable(rows: QueryCount[]): string {
  const base = location.protocol === "file:" ? "cari.html" : location.origin + location.pathname;
  return printCsv([
    manyQueriesScriptWords.columns,
    ...rows.map(({ words, count, first, last, missing, address }) => [
      words,
      String(count),
      first,
      last,
      missing.join("; "),
      base + address,
    ]),
  ]);
}
