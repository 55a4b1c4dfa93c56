import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL, { type Element } from "citeproc";
import { ROOT } from "../../model/bytes/index.ts";
import type { CslItem } from "../../model/index.ts";
import { guarded, type StandIns } from "./guard.ts";
import { toModel } from "./model.ts";

/** A citation style with the locale that it speaks. */
export interface Style {
  /** Part of an element's id. */
  id: string;
  /** What readers call it. */
  name: string;
  file: string;
  locale: "en-US" | "id-ID";
}

/** In the order of the page. The last is the only one in Indonesian, of a department of history. */
export const STYLES: Style[] = [
  { id: "apa", name: "APA", file: "apa", locale: "en-US" },
  { id: "chicago", name: "Chicago", file: "chicago-author-date", locale: "en-US" },
  { id: "mla", name: "MLA", file: "modern-language-association", locale: "en-US" },
  { id: "ugm", name: "UGM Sejarah", file: "universitas-gadjah-mada-departemen-sejarah", locale: "id-ID" },
];

/** Private-use characters, which citeproc prints as they are. */
const STAND_INS: StandIns = ["\u{e000}", "\u{e001}"];

/** What `npm run styles` has made of the files of the styles and locales. */
export interface Reduced {
  locales: Record<string, Element>;
  styles: Record<string, { style: Element; months: string[] }>;
}

/** An article's line in a bibliography, as HTML: text and `<i>` only. */
export type Format = (item: CslItem) => string;

interface Formats {
  format: Format;
  /** What the style made of the models of items, by the models. */
  made: Map<string, string>;
  /** The names of the twelve months where they stand in a date of publication. */
  months: string[];
}

/** To make an engine costs a hundred times what a citation costs, so each is made once. */
const engines = new Map<Style, Formats>();
let reduced: Reduced | null = null;

export function formatIn(style: Style, item: CslItem): string {
  const { format, made, months } = formatsOf(style);
  const model = toModel(item);
  const key = JSON.stringify(model.item);
  const citation = made.get(key) ?? format(model.item);
  made.set(key, citation);
  return model.fill(citation, months);
}

function formatsOf(of: Style): Formats {
  const known = engines.get(of);
  if (known) return known;
  reduced ??= readReduced();
  const { locales, styles } = reduced;
  const { style, months } = styles[of.file] ?? missing(of);
  const formats = { format: formatWith(style, of.locale, locales), made: new Map(), months };
  engines.set(of, formats);
  return formats;
}

/** Has citeproc format each item by itself. */
export function formatWith(style: Element, locale: string, locales: Reduced["locales"]): Format {
  let current: CslItem;
  let count = 0;
  const system = {
    retrieveLocale: (name: string) => locales[name] ?? missing(name),
    retrieveItem: () => current,
  };
  const csl = new CSL.Engine(system, style, locale, true);
  csl.opt.development_extensions.wrap_url_and_doi = false;
  return (item) => {
    // The engine remembers what it was told under an id.
    current = { ...guarded(item, STAND_INS), id: String(++count) };
    csl.updateItems([current.id]);
    const [, [entry = ""]] = csl.makeBibliography();
    const html = entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, "");
    return html
      .replaceAll(STAND_INS[0], "&#60;")
      .replaceAll(STAND_INS[1], "&#62;")
      .replace(/\s+/g, " ")
      .trim();
  };
}

function readReduced(): Reduced {
  return JSON.parse(readFileSync(join(ROOT, "src/publish/cite/csl/styles.json"), "utf8"));
}

function missing(what: unknown): never {
  throw new Error(`csl/styles.json lacks ${JSON.stringify(what)}; npm run styles makes it`);
}
