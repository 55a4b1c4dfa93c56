import type { Entry } from "../archive/index.ts";
import { absolute, picturePath, type Settings, type SitePath, shorten } from "../model/index.ts";
import { bracketed } from "./documents/page.ts";
import type { MetaTag } from "./documents/types.ts";
import { PICTURE_SIZE } from "./picture/index.ts";
import { pictureAlt } from "./picture/sharePictures.ts";

/**
 * What the head of an article tells programs beside JSON-LD: OpenGraph and Twitter for shared links; Dublin
 * Core, PRISM and Highwire for Zotero, which takes `citation_journal_title` or `og:type=website` for
 * something other than a newspaper article, so that neither is there.
 */
export function toMetaTags(entry: Entry, siteUrl: string | null): MetaTag[] {
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
      "twitter:card": siteUrl ? "summary_large_image" : "summary",
    }).map(([name, content]) => ({ name, content })),
    ...named({
      "og:type": "article",
      "og:title": title,
      "og:description": shorten(alternativeHeadline ?? body[0]?.text ?? title),
      "og:locale": "id_ID",
      "og:url": absolute(siteUrl, entry.path),
      "article:published_time": datePublished,
      "article:section": article.articleSection,
    }).map(([property, content]) => ({ property, content })),
    ...pictureTags(siteUrl, picturePath(entry.path), pictureAlt(entry)),
  ];
}

/** What shared links to pages other than articles show: the archive's picture. */
export function toSiteTags({ title, description }: Settings, siteUrl: string | null): MetaTag[] {
  return [
    { name: "twitter:card", content: siteUrl ? "summary_large_image" : "summary" },
    ...pictureTags(siteUrl, picturePath(null), `${title} · ${description}`),
  ];
}

/** The picture that programs show with a shared link; none where its absolute address is not known. */
function pictureTags(siteUrl: string | null, picture: SitePath, alt: string): MetaTag[] {
  if (siteUrl === null) return [];
  return Object.entries({
    "og:image": siteUrl + picture,
    "og:image:type": "image/png",
    "og:image:width": String(PICTURE_SIZE.width),
    "og:image:height": String(PICTURE_SIZE.height),
    "og:image:alt": alt,
  }).map(([property, content]) => ({ property, content }));
}

/** One pair for each value; none for what is unknown. */
function named(
  tags: Record<string, string | string[] | null | undefined>,
): [name: string, content: string][] {
  return Object.entries(tags).flatMap(([name, values]) =>
    [values ?? []].flat().map((content): [string, string] => [name, content]),
  );
}
