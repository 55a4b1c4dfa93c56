import { type Archive, type Entry, NAME_KINDS } from "../../archive/index.ts";
import {
  authorPath,
  datePath,
  escapeAddress,
  type NameKind,
  namePath,
  outletPath,
  type Provenance,
  type Slug,
  sectionPath,
  shorten,
  shownFileOf,
  slug,
  sourcePath,
  topicPath,
} from "../../model/index.ts";
import { renderBody } from "../body.ts";
import { citationLinks, cite } from "../cite/index.ts";
import { toJsonLd } from "../jsonLd.ts";
import { toMetaTags } from "../metaTags.ts";
import { words } from "../words.ts";
import { toTies } from "./events/index.ts";
import { toFacts } from "./facts.ts";
import { series } from "./lazyPages.ts";
import { hasPage } from "./listSubjects.ts";
import { boundOf, bracketed, dateText, page } from "./page.ts";
import { rulesOf, toSourceLines } from "./sourceLines.ts";
import type { ArticlePage, Link, PageContext, Pending, Series } from "./types.ts";

/** Words a minute that an adult reads silently in Indonesian prose, a cautious round figure. */
const READING_SPEED = 200;

/** A page for every article, in the archive's order. */
export function toArticlePages(archive: Archive, siteUrl: string | null): Series<ArticlePage> {
  const paths = archive.entries.map(({ path }) => path);
  return series(paths, () => eachPage(archive, siteUrl));
}

function* eachPage(archive: Archive, siteUrl: string | null): Generator<Pending<ArticlePage>> {
  for (const [entry, context] of eachPageContext(archive))
    yield {
      path: entry.path,
      inputs: JSON.stringify([entry.id, context]),
      make: () => ({ ...toPage(entry, siteUrl), ...context }),
    };
}

/** What stands around each article, in the archive's order. */
export function* eachPageContext(archive: Archive): Generator<[Entry, PageContext]> {
  const { entries, names } = archive;
  const pageOf = namePages(names);
  const tiesOf = toTies(archive);
  for (const [index, entry] of entries.entries())
    yield [
      entry,
      {
        newer: entryLink(entries[index - 1]),
        older: entryLink(entries[index + 1]),
        names: linkNames(entry, pageOf),
        ties: tiesOf(entry),
      },
    ];
}

/**
 * The page of an article that has changed, until its neighbours, names and ties are worked out anew: with those of
 * before. Names that are new to it have no page yet.
 */
export function toPreviewPage(entry: Entry, siteUrl: string | null, before: PageContext): ArticlePage {
  const pages = new Map(
    before.names.flatMap(({ label, links }) => links.map(({ text, path }) => [`${label}/${text}`, path])),
  );
  const names = linkNames(entry, (kind, text) => pages.get(`${words.nameKinds[kind]}/${text}`) ?? null);
  return { ...toPage(entry, siteUrl), ...before, names };
}

/** The page of a name by its kind and the form in which a text writes it; null where it has none. */
type PageOfName = (kind: NameKind, form: string) => Link["path"];

function namePages(names: Archive["names"]): PageOfName {
  const pages = new Map<string, Link["path"]>();
  for (const name of NAME_KINDS.flatMap((kind) => names[kind]))
    if (hasPage(name))
      for (const form of [name.name, ...name.variants])
        pages.set(`${name.kind}/${form}`, namePath(name.kind, name.slug));
  return (kind, form) => pages.get(`${kind}/${form}`) ?? null;
}

/** The names that an article mentions, by kind, as it writes them, each with its page where it has one. */
function linkNames({ article }: Entry, pageOf: PageOfName): ArticlePage["names"] {
  return NAME_KINDS.flatMap((kind) => {
    const links = article.mentions[kind].map((text) => ({ text, path: pageOf(kind, text) }));
    return links.length > 0 ? [{ label: words.nameKinds[kind], links }] : [];
  });
}

/** What an article's page says of the article alone. */
function toPage(entry: Entry, siteUrl: string | null): Omit<ArticlePage, keyof PageContext> {
  const { article, path, title, outlet, day } = entry;
  const published = dateText(article.datePublished);
  const lines = article.lines.filter(({ kind }) => kind !== "blank");
  const facts = toFacts(article);
  const leftOut = lines.filter(({ kind }) => kind === "boilerplate").length;
  return {
    ...page(path, bracketed(entry), shorten(article.alternativeHeadline ?? article.body[0]?.text ?? title)),
    file: shownFileOf(article),
    hash: article.hash,
    headline: title,
    isSupplied: article.headline === null,
    deck: article.alternativeHeadline,
    publisher:
      article.publisher && outlet ? { text: article.publisher, path: outletPath(slug(outlet)) } : null,
    section: article.articleSection ? nameLink(article.articleSection, sectionPath) : null,
    authors: article.author.map((name) => nameLink(name, authorPath)),
    editors: article.editor,
    place: article.locationCreated,
    published: published && day ? { ...published, path: datePath(day) } : null,
    bound: published ? null : boundOf(article.notBefore),
    agencies: article.isBasedOn,
    images: article.images.map(({ caption, creditText }) => ({
      caption,
      // Most captions contain their credit already.
      credit: creditText && !caption.includes(creditText) ? creditText : null,
    })),
    bodyHtml: renderBody(article),
    readingTime: words.article.readingTime(Math.max(1, Math.round(entry.words / READING_SPEED))),
    keywords: article.keywords.map((name) => nameLink(name, topicPath)),
    related: article.relatedLinks,
    facts,
    corrections: article.corrections.map(({ field, parsed, corrected }) => ({
      label: words.fields[field],
      parsed: inWords(parsed),
      corrected: inWords(corrected, words.notes.nothing),
    })),
    note: article.provenance.note ?? null,
    origin: toOrigin(article.provenance),
    provenance: toProvenance(article.provenance),
    sourceSummary: words.source.summary(lines.length, leftOut),
    sourceLines: toSourceLines(article, facts),
    rules: rulesOf(article),
    sourceFile: article.contacts === "withheld" ? null : sourcePath(path),
    isMasked: article.contacts !== undefined,
    citations: cite(entry, siteUrl),
    citationFiles: citationLinks({ path, entries: [entry] }),
    metaTags: toMetaTags(entry, siteUrl),
    jsonLd: toJsonLd(entry, siteUrl),
  };
}

function nameLink(name: string, pathOf: (slug: Slug) => Link["path"]): Link {
  return { text: name, path: pathOf(slug(name)) };
}

function entryLink(entry: Entry | undefined): Link | null {
  return entry ? { text: bracketed(entry), path: entry.path } : null;
}

function inWords(value: string | string[] | null, nothing = words.article.unknown): string {
  return (Array.isArray(value) ? value.join(", ") : value) || nothing;
}

function toOrigin({ source_url }: Provenance): ArticlePage["origin"] {
  return source_url ? { host: new URL(source_url).host, href: escapeAddress(source_url) } : null;
}

function toProvenance({ source_url, retrieved, rights }: Provenance): ArticlePage["provenance"] {
  const rows = [
    { label: words.notes.origin, text: source_url, href: source_url ? escapeAddress(source_url) : null },
    { label: words.notes.retrieved, text: retrieved && words.day(retrieved), href: null },
    { label: words.notes.rights, text: rights, href: null },
  ];
  return rows.flatMap(({ label, text, href }) => (text ? [{ label, text, href }] : []));
}
