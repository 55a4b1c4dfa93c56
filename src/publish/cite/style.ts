import { readFileSync } from "node:fs";
import CSL from "citeproc";
import type { CslItem } from "./csl.ts";
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

interface Engine {
  format: (item: CslItem) => string;
  /** What the style made of the models of items, by the models. */
  made: Map<string, string>;
  /** The names of the twelve months where they stand in a date of publication. */
  months: string[];
}

/** To make an engine costs a hundred times what a citation costs, so each is made once. */
const engines = new Map<Style, Engine>();

/** The article's line in a bibliography, as HTML: text and `<i>` only. */
export function formatIn(style: Style, item: CslItem): string {
  const { format, made, months } = engineFor(style);
  const model = toModel(item);
  const key = JSON.stringify(model.item);
  const citation = made.get(key) ?? format(model.item);
  made.set(key, citation);
  return model.fill(citation, months);
}

/** The same straight from citeproc. */
export function formatAlone(style: Style, item: CslItem): string {
  return engineFor(style).format(item);
}

function engineFor(style: Style): Engine {
  const engine = engines.get(style) ?? makeEngine(style);
  engines.set(style, engine);
  return engine;
}

function makeEngine({ file, locale }: Style): Engine {
  let current: CslItem;
  let count = 0;
  const system = {
    retrieveLocale: (name: string) => readOwn(`locales-${name}.xml`),
    retrieveItem: () => current,
  };
  const csl = new CSL.Engine(system, onlyEntry(readOwn(`${file}.csl`)), locale, true);
  csl.opt.development_extensions.wrap_url_and_doi = false;
  const format = (item: CslItem) => {
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
  return { format, made: new Map(), months: monthsIn(format) };
}

/** What is different in citations of the same article in each month. */
function monthsIn(format: Engine["format"]): string[] {
  const dated = Array.from({ length: 12 }, (_, index): CslItem => {
    const issued = { "date-parts": [[2000, index + 1, 20]] } satisfies CslItem["issued"];
    return { id: "", type: "article-newspaper", title: "-", "container-title": "-", issued, language: "id" };
  });
  const citations = dated.map(format);
  const before = shared(citations);
  const after = shared(citations.map((text) => [...text].reverse().join("")));
  return citations.map((text) => text.slice(before, text.length - after));
}

/** How many characters all of the texts begin with. */
function shared([first = "", ...others]: string[]): number {
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1;
  return length;
}

/**
 * Of a style only how it prints one entry of a bibliography: sorting, telling apart and in-text
 * citations would take three quarters of the time and change nothing where each article stands alone.
 */
function onlyEntry(style: string): string {
  return style
    .replace(/ subsequent-author-substitute(?:-rule)?="[^"]*"/g, "")
    .replace(/(<bibliography[^>]*>\s*)<sort>[\s\S]*?<\/sort>/, "$1")
    .replace(/<citation[\s>][\s\S]*<\/citation>/, '<citation><layout><text value="-"/></layout></citation>');
}

/** Styles are part of the program, as its code is. */
function readOwn(file: string): string {
  return readFileSync(new URL(`csl/${file}`, import.meta.url), "utf8");
}
