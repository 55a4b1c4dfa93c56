import type { Entry } from "../../archive/index.ts";
import { type CslItem, citationPath, type SitePath } from "../../model/index.ts";
import type { Link, Pending } from "../documents/types.ts";
import { toBibtex } from "./formats/bibtex.ts";
import { toRis } from "./formats/ris.ts";
import { toCslItem } from "./item.ts";

/** Articles of a list at most for which it has files; a longer list is no bibliography any more. */
const LONGEST_LIST = 1000;

/** What programs for references read. */
interface Format {
  name: string;
  extension: "bib" | "ris" | "json";
  write: (item: CslItem) => string;
  /** Makes one file of several articles' texts. */
  join: (texts: string[]) => string;
}

const FORMATS: Format[] = [
  { name: "BibTeX", extension: "bib", write: toBibtex, join: (texts) => texts.join("\n") },
  { name: "RIS", extension: "ris", write: toRis, join: (texts) => texts.join("") },
  {
    name: "CSL-JSON",
    extension: "json",
    write: (item) => JSON.stringify(item),
    join: (texts) => `[\n${texts.join(",\n")}\n]\n`,
  },
];

/** A page and the articles that it cites. */
export interface Cited {
  path: SitePath;
  entries: Entry[];
}

/** Links to the files of a page; none where its list is empty or too long. */
export function citationLinks({ path, entries }: Cited): Link[] {
  if (entries.length === 0 || entries.length > LONGEST_LIST) return [];
  return FORMATS.map(({ name, extension }) => ({ text: name, path: citationPath(path, extension) }));
}

/** The files of all articles and of all lists, one after the other; each article is written once per format at most. */
export function* citationFiles(
  entries: Entry[],
  lists: Cited[],
  siteUrl: string | null,
): Generator<Pending<string>> {
  const cited = [...entries.map((entry) => ({ path: entry.path, entries: [entry] })), ...lists];
  const withFiles = cited
    .filter((page) => citationLinks(page).length > 0)
    .map((page) => ({ ...page, inputs: page.entries.map(({ id }) => id).join() }));
  for (const { extension, write, join } of FORMATS) {
    const textOf = once((entry: Entry) => write(toCslItem(entry, siteUrl)));
    for (const { path, entries, inputs } of withFiles)
      yield {
        path: citationPath(path, extension),
        inputs,
        make: () => join(entries.map(textOf)),
      };
  }
}

/** Does for each entry once, when it is asked for, what `make` does. */
function once(make: (entry: Entry) => string): (entry: Entry) => string {
  const texts = new Map<Entry, string>();
  return (entry) => {
    const text = texts.get(entry) ?? make(entry);
    texts.set(entry, text);
    return text;
  };
}

/** The references of all articles in each format, piece by piece. */
export function wholeBibliographies(
  entries: Entry[],
  siteUrl: string | null,
): Record<Format["extension"], Iterable<string>> {
  return {
    bib: pieces(entries, (entry) => `${toBibtex(toCslItem(entry, siteUrl))}\n`),
    ris: pieces(entries, (entry) => toRis(toCslItem(entry, siteUrl))),
    json: jsonPieces(entries, siteUrl),
  };
}

function* pieces(entries: Entry[], write: (entry: Entry) => string): Generator<string> {
  for (const entry of entries) yield write(entry);
}

function* jsonPieces(entries: Entry[], siteUrl: string | null): Generator<string> {
  yield "[\n";
  for (const [index, entry] of entries.entries())
    yield `${index > 0 ? ",\n" : ""}${JSON.stringify(toCslItem(entry, siteUrl))}`;
  yield "\n]\n";
}
