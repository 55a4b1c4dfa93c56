/**
 * `npm run styles`: makes `styles.json` anew of the citation styles and locales in `src/publish/cite/csl`. Of a style it
 * keeps how one entry of a bibliography is printed that cites an article; to read all of it takes citeproc five times as
 * long.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import CSL, { type Element } from "citeproc";
import type { CslItem } from "../../src/model/csl.ts";
import { type Format, formatWith, type Reduced, STYLES } from "../../src/publish/cite/style.ts";

const FOLDER = join(import.meta.dirname, "../../src/publish/cite/csl");

/** What articles have, always or some of them (`toCslItem`). */
const ALWAYS = new Set(["title", "language"]);
const SOMETIMES = new Set(["author", "container-title", "issued", "accessed", "URL"]);

if (process.argv[1] === import.meta.filename) writeFileSync(join(FOLDER, "styles.json"), printStyles());

/** The file `styles.json`. */
export function printStyles(): string {
  const locales = localesOf();
  const styles: Reduced["styles"] = {};
  for (const { file, locale } of STYLES) {
    const style = reduce(CSL.parseXml(onlyEntry(read(`${file}.csl`))));
    // The engine writes into the style.
    styles[file] = { style, months: monthsIn(formatWith(structuredClone(style), locale, locales)) };
  }
  return `${JSON.stringify({ locales, styles } satisfies Reduced)}\n`;
}

/** What the whole of a style makes of an item. */
export function wholeFormat({ file, locale }: (typeof STYLES)[number]): Format {
  return formatWith(CSL.parseXml(onlyEntry(read(`${file}.csl`))), locale, localesOf());
}

function localesOf(): Reduced["locales"] {
  const names = [...new Set(STYLES.map(({ locale }) => locale))];
  return Object.fromEntries(names.map((name) => [name, CSL.parseXml(read(`locales-${name}.xml`))]));
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

/** A style without what no article brings about. */
function reduce(style: Element): Element {
  const children = style.children.flatMap(prune);
  const macros = new Map(elements(children).map((element) => [element.attrs.name, element]));
  const used = new Set<Element | undefined>();
  const use = (element: Element) => {
    const macro = macros.get(element.attrs.macro);
    if (macro && element.attrs.macro && !used.has(macro)) {
      used.add(macro);
      use(macro);
    }
    elements(element.children).forEach(use);
  };
  elements(children)
    .filter(({ name }) => name !== "macro")
    .forEach(use);
  const kept = elements(children).filter((element) => element.name !== "macro" || used.has(element));
  return { ...style, children: kept.map((one) => (one.name === "info" ? { ...one, children: [] } : one)) };
}

/** Without the branches that no article takes; what all articles take stands in the place of the choice. */
function prune(element: Element | string): (Element | string)[] {
  if (typeof element === "string") return [element];
  const { name, children } = element;
  if (name !== "choose") return [{ ...element, children: children.flatMap(prune) }];
  const branches: Element[] = [];
  for (const branch of elements(children)) {
    const taken = isTaken(branch);
    if (taken !== false) branches.push({ ...branch, children: branch.children.flatMap(prune) });
    if (taken) break;
  }
  const [first] = branches;
  if (!first || isTaken(first)) return first?.children ?? [];
  const named = branches.map((branch, at) =>
    isTaken(branch)
      ? { name: "else", attrs: {}, children: branch.children }
      : { ...branch, name: at === 0 ? "if" : "else-if" },
  );
  return [{ ...element, children: named }];
}

function elements(nodes: (Element | string)[]): Element[] {
  return nodes.filter((node) => typeof node !== "string");
}

/** Whether all articles take a branch of a choice, or none; null where it depends on the article, or is not known. */
function isTaken({ name, attrs: { match = "all", ...tests } }: Element): boolean | null {
  if (name === "else") return true;
  const answers = Object.entries(tests).flatMap(([test, values]) =>
    values.split(/\s+/).map((value) => holds(test, value)),
  );
  const [one, all] = [(is: boolean) => answers.includes(is), (is: boolean) => answers.every((a) => a === is)];
  if (match === "any") return one(true) || (all(false) ? false : null);
  if (match === "none") return one(true) ? false : all(false) || null;
  return one(false) ? false : all(true) || null;
}

function holds(test: string, value: string): boolean | null {
  if (test === "type") return value === "article-newspaper";
  const isThere = ALWAYS.has(value) || (SOMETIMES.has(value) ? null : false);
  if (test === "variable") return isThere;
  return test.startsWith("is-") && isThere === false ? false : null;
}

/** What is different in citations of the same article in each month. */
function monthsIn(format: Format): string[] {
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

function read(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}
