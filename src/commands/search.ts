import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readDay } from "../model/index.ts";
import {
  FILTERS,
  type FilterName,
  type Findings,
  ORDERS,
  openSearch,
  type Request,
  type Search,
} from "../search/query/index.ts";

interface Flags {
  site: string;
  from?: string;
  to?: string;
  order: Request["order"];
  filter: string[];
  without: string[];
  json?: boolean;
}

/** An article found, as `--json` prints it. */
interface Row {
  url: string;
  file: string;
  headline: string;
  publisher: string | null;
  date: string | null;
  excerpt: string;
}

/** Results that are read at once. */
const STEP = 200;

/** Adds the command that searches a site as its search page does. */
export function addSearchCommand(program: Command, site: string, exit: (status: number) => void): void {
  program
    .command("search")
    .description(
      'search a site as its search page does: all words must occur, in any form; "…" means these very words, -word leaves out; exits with 1 if nothing is found',
    )
    .argument("<words...>", "what to search for; put -word after --")
    .addOption(new Option("--site <folder>", "the site").default(site, "_site of the project"))
    .option("--from <day>", "published on this day or later, like 2022-09-06", day)
    .option("--to <day>", "published on this day or earlier", day)
    .option(
      "--filter <name=value>",
      `only articles with it (${FILTERS.join(", ")}); may be repeated`,
      collect,
      [],
    )
    .option("--without <name=value>", "only articles without it; may be repeated", collect, [])
    .addOption(new Option("--order <order>", "order of the results").choices(ORDERS).default(ORDERS[0]))
    .option("--json", "print everything that is found as JSON")
    .action(async (words: string[], flags: Flags) => exit(await runSearch(words.join(" "), flags)));
}

async function runSearch(words: string, flags: Flags): Promise<number> {
  const site = resolve(flags.site);
  const filters = filtersOf(flags);
  if (typeof filters === "string") return refuse(filters);
  if (!existsSync(join(site, "indeks")))
    return refuse(
      `${relative("", site) || "."} has no search index; build the site first, or name one with --site`,
    );
  const { MissingFile, openFolder } = await import("../search/index.ts");
  try {
    return await answer(openSearch(await openFolder(site)), words, filters, flags);
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    return refuse(`${error.message}; build the site again, or join again if an archive was rebuilt since`);
  }
}

async function answer(
  search: Search,
  words: string,
  filters: Request["filters"],
  flags: Flags,
): Promise<number> {
  const { from = null, to = null, order } = flags;
  const undated = from === null && to === null ? "shown" : "hidden";
  const found = await search.find({ words, filters, from, to, undated, order });
  const rows = await rowsOf(search, found);
  if (flags.json) {
    const report = { query: words, rewritten: found.rewritten, total: rows.length, results: rows };
    console.log(JSON.stringify(report, null, 2));
  } else console.log([...rows.map(formatRow), await summary(search, found)].join("\n"));
  return rows.length > 0 ? 0 : 1;
}

function refuse(reason: string): number {
  console.error(`kliping search: ${reason}`);
  return 2;
}

async function rowsOf(search: Search, found: Findings): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < found.pages.length; at += STEP) {
    const pages = found.pages.slice(at, at + STEP);
    const results = await Promise.all(pages.map((page) => search.result(page, found)));
    for (const { url, file, headline, isSupplied, publisher, date, passages } of results)
      rows.push({
        url,
        file,
        headline: isSupplied ? `[${headline}]` : headline,
        publisher,
        date,
        excerpt: passages.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join(" "),
      });
  }
  return rows;
}

function formatRow({ url, headline, publisher, date, excerpt }: Row): string {
  return `${headline}\n  ${date ?? "undated"} · ${publisher ?? "outlet unknown"} · ${url}\n  ${excerpt}\n`;
}

async function summary(search: Search, found: Findings): Promise<string> {
  const { pages, rewritten, missing, widened, isGuessed } = found;
  const count = pages.length === 1 ? "1 article" : `${pages.length} articles`;
  const suggestion = missing.length + widened.length > 0 ? await search.suggest(found) : null;
  return [
    rewritten ? `${count} for ${rewritten}` : count,
    ...(isGuessed ? ["the list of roots could not be read, so they were guessed"] : []),
    ...missing.map((word) => `nothing has ${word}`),
    ...(suggestion ? [`perhaps you meant: ${suggestion.words}`] : []),
  ].join("; ");
}

function collect(value: string, values: string[]): string[] {
  return [...values, value];
}

function day(value: string): string {
  const read = readDay(value);
  if (!read) throw new InvalidArgumentError("It must be a day that exists, like 2022-09-06.");
  return read;
}

/** `penerbit=Kompas` by filter; what is wrong with them, in words, where something is. */
function filtersOf({ filter, without }: Flags): Request["filters"] | string {
  const filters: Request["filters"] = {};
  for (const [key, pairs] of [
    ["any", filter],
    ["none", without],
  ] as const)
    for (const pair of pairs) {
      const [name, ...rest] = pair.split("=");
      const known: FilterName | undefined = FILTERS.find((one) => one === name);
      if (!known || rest.length === 0)
        return `${pair} is no filter; write one of ${FILTERS.join(", ")} and =value`;
      const values = filters[known] ?? { any: [], none: [] };
      filters[known] = { ...values, [key]: [...values[key], rest.join("=")] };
    }
  return filters;
}
