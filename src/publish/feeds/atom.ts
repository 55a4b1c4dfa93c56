import { VERSION } from "../../output/index.ts";
import { words } from "../words.ts";
import { element, printXml, Xml } from "../xml.ts";
import type { Feed } from "./feed.ts";
import type { FeedItem } from "./item.ts";

/** Writes feeds as Atom (RFC 4287). `base` leads from a feed to the site's root, or is the site's address. */
export function atomWriter(base: string): (feed: Feed) => string {
  const entries = new Map<FeedItem, Xml>();
  const toEntry = (item: FeedItem): Xml => {
    const known = entries.get(item) ?? entry(item, base);
    entries.set(item, known);
    return known;
  };
  return (feed) => printXml(whole(feed, base, feed.items.map(toEntry)));
}

function whole(
  { id, title, subtitle, updated, page, atom, archive }: Feed,
  base: string,
  entries: Xml[],
): Xml {
  const names = { xmlns: "http://www.w3.org/2005/Atom", "xmlns:dc": "http://purl.org/dc/elements/1.1/" };
  return element(
    "feed",
    { ...names, "xml:lang": "id" },
    element("id", {}, id),
    element("title", {}, title),
    element("subtitle", {}, subtitle),
    element("updated", {}, updated),
    element("author", {}, element("name", {}, archive)),
    element("generator", { version: VERSION }, "Kliping"),
    element("icon", {}, `${base}favicon.svg`),
    element("link", { rel: "self", type: "application/atom+xml", href: base + atom }),
    element("link", { rel: "alternate", type: "text/html", href: base + page }),
    ...entries.flatMap((each) => [new Xml("\n"), each]),
  );
}

function entry(item: FeedItem, base: string): Xml {
  const { id, path, title, summary, updated, published, date, authors, keywords } = item;
  // RFC 4287 demands an author, and the archive is none.
  const by = authors.length > 0 ? authors : [words.feeds.noAuthor];
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("link", { rel: "alternate", type: "text/html", href: base + path }),
    element("updated", {}, updated),
    ...(published ? [element("published", {}, published)] : []),
    ...(date ? [element("dc:date", {}, date)] : []),
    ...by.map((name) => element("author", {}, element("name", {}, name))),
    ...keywords.map((term) => element("category", { term })),
    element("summary", {}, summary),
  );
}
