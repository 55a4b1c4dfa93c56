import { absolute, type SitePath } from "../model/index.ts";
import type { TextFile } from "./documents/types.ts";
import { element, printXml, Xml } from "./xml.ts";

/** What a sitemap file may hold at most (sitemaps.org): so many addresses, so many bytes. */
const ADDRESSES = 50_000;
const BYTES = 50 * 2 ** 20;
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** One sitemap; where that would be too long an index of several. The limits are given by tests only. */
export function* toSitemaps(
  paths: SitePath[],
  url: string,
  { addresses, bytes }: { addresses: number; bytes: number } = { addresses: ADDRESSES, bytes: BYTES },
): Generator<TextFile> {
  const parts = [
    ...split(
      paths.map((path) => place("url", absolute(url, path) ?? "")),
      addresses,
      bytes,
    ),
  ];
  const [only] = parts;
  if (only && parts.length === 1) return yield { path: sitemapPath(0), text: print("urlset", only) };
  for (const [index, part] of parts.entries())
    yield { path: sitemapPath(index + 1), text: print("urlset", part) };
  const list = parts.map((_, index) => place("sitemap", url + sitemapPath(index + 1)));
  yield { path: sitemapPath(0), text: print("sitemapindex", list) };
}

function* split(places: Xml[], addresses: number, bytes: number): Generator<Xml[]> {
  // What stands around the addresses.
  const frame = Buffer.byteLength(print("urlset", []));
  let part: Xml[] = [];
  let length = frame;
  for (const each of places) {
    const more = Buffer.byteLength(each.text);
    if (part.length === addresses || (part.length > 0 && length + more > bytes)) {
      yield part;
      part = [];
      length = frame;
    }
    part.push(each);
    length += more;
  }
  yield part;
}

function sitemapPath(number: number): SitePath {
  return (number === 0 ? "sitemap.xml" : `sitemap-${number}.xml`) as SitePath;
}

function place(name: "url" | "sitemap", address: string): Xml {
  return new Xml(`\n${element(name, {}, element("loc", {}, address)).text}`);
}

function print(name: "urlset" | "sitemapindex", places: Xml[]): string {
  // The line end keeps the element from being written as an empty one, whose length would differ.
  return printXml(element(name, { xmlns: SITEMAP }, ...places, new Xml("\n")));
}
