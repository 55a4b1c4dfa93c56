import type { Entry } from "../../archive/index.ts";
import { absolute, type CslDate, type CslItem, escapeAddress } from "../../model/index.ts";
import { bracketed } from "../documents/page.ts";
import { toCslName } from "./name.ts";

/**
 * The article as bibliographies know it. A supplied title stands in square brackets. Its address is where the text was
 * found; where the curator does not say that, where the archive shows it.
 */
export function toCslItem(entry: Entry, siteUrl: string | null): CslItem {
  const { article, path } = entry;
  const { publisher, provenance } = article;
  const issued = toCslDate(article.datePublished);
  const url = provenance.source_url ?? absolute(siteUrl, path);
  const accessed = toCslDate(provenance.retrieved);
  return {
    id: `berita-${article.hash.slice(0, 8)}`,
    type: "article-newspaper",
    title: bracketed(entry),
    ...(article.author.length > 0 && { author: article.author.map((name) => toCslName(name, publisher)) }),
    ...(publisher && { "container-title": publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url && { URL: escapeAddress(url) }),
    language: "id",
  };
}

/** The day in the zone that it was written in. */
function toCslDate(iso: string | null | undefined): CslDate | null {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(iso ?? "")?.[0];
  return day ? { "date-parts": [day.split("-").map(Number)] } : null;
}
