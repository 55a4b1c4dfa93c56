import { type CslItem, formatDay } from "../../model/index.ts";
import { fullName } from "./name.ts";

/** Signs that end or begin something in wikitext; the source shows what they stand for as well. */
const ESCAPES: Record<string, string> = {
  "|": "{{!}}",
  "{": "&#123;",
  "}": "&#125;",
  "[": "&#91;",
  "]": "&#93;",
  "<": "&lt;",
  ">": "&gt;",
};

/**
 * The article as the template of Indonesian Wikipedia. An unknown date is `n.d.`: the template's module
 * knows no other word for it.
 */
export function toCiteNews(item: CslItem, published: string | null, retrieved: string | undefined): string {
  const authors = (item.author ?? []).map(fullName);
  const rows: [name: string, value: string | undefined][] = [
    ["title", wikitext(item.title)],
    ["newspaper", item["container-title"] && wikitext(item["container-title"])],
    ["date", published ? formatDay(published) : "n.d."],
    ...authors.map((name, index): [string, string] => [
      authors.length > 1 ? `author${index + 1}` : "author",
      wikitext(name),
    ]),
    ["url", item.URL && address(item.URL)],
    ["access-date", retrieved && formatDay(retrieved)],
    ["language", item.language],
  ];
  const given = rows.flatMap(([name, value]) => (value ? [` |${name}=${value}`] : []));
  return `{{Cite news${given.join("")}}}`;
}

function wikitext(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[|{}[\]<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/''+|~~~+/g, (signs) => `<nowiki>${signs}</nowiki>`);
}

/** Brackets end an external link. */
function address(url: string): string {
  return url.replace(/[[\]]/g, encodeURIComponent);
}
