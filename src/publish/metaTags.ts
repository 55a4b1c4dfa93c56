import type { Entry } from "../archive/index.ts";
import type { MetaTag } from "./documents.ts";
import { bracketed, shorten } from "./page.ts";

/**
 * What the head of an article tells programs beside JSON-LD: OpenGraph and Twitter for shared links; Dublin
 * Core, PRISM and Highwire for Zotero, which takes `citation_journal_title` or `og:type=website` for
 * something other than a newspaper article, so that neither is there.
 */
export function toMetaTags(entry: Entry): MetaTag[] {
  const { article } = entry;
  const { publisher, author, datePublished, alternativeHeadline, body } = article;
  const title = bracketed(entry);
  const day = datePublished?.slice(0, 10);
  return [
    ...named({
      "DC.type": "newspaperArticle",
      "DC.title": title,
      "DC.creator": author,
      "DC.date": day,
      "DC.language": "id",
      "prism.publicationName": publisher,
      citation_title: title,
      citation_author: author,
      // As Highwire and Google Scholar write a day.
      citation_publication_date: day?.replaceAll("-", "/"),
      citation_language: "id",
      "twitter:card": "summary",
    }).map(([name, content]) => ({ name, content })),
    ...named({
      "og:type": "article",
      "og:title": title,
      "og:description": shorten(alternativeHeadline ?? body[0]?.text ?? title),
      "og:locale": "id_ID",
      "article:published_time": datePublished,
      "article:section": article.articleSection,
    }).map(([property, content]) => ({ property, content })),
  ];
}

/** One pair for each value; none for what is unknown. */
function named(
  tags: Record<string, string | string[] | null | undefined>,
): [name: string, content: string][] {
  return Object.entries(tags).flatMap(([name, values]) =>
    [values ?? []].flat().map((content): [string, string] => [name, content]),
  );
}
