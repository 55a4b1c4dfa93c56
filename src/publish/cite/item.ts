import type { Entry } from "../../archive/index.ts";
import { bracketed } from "../page.ts";
import { type CslName, toCslName } from "./name.ts";

/** Year, or year and month, or year, month and day. */
interface CslDate {
  "date-parts": [number[]];
}

/** What is cited of an article, as CSL-JSON; what is unknown is not there. */
export interface CslItem {
  /** Depends on the text only, so that a key in somebody's bibliography stays good. */
  id: string;
  type: "article-newspaper";
  title: string;
  author?: CslName[];
  "container-title"?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: "id";
}

/** The article as bibliographies know it. A supplied title stands in square brackets. */
export function toCslItem(entry: Entry): CslItem {
  const { article } = entry;
  const { publisher, provenance } = article;
  const issued = toCslDate(article.datePublished);
  const accessed = toCslDate(provenance.retrieved);
  return {
    id: `berita-${article.hash.slice(0, 8)}`,
    type: "article-newspaper",
    title: bracketed(entry),
    ...(article.author.length > 0 && { author: article.author.map((name) => toCslName(name, publisher)) }),
    ...(publisher && { "container-title": publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(provenance.source_url && { URL: escapeAddress(provenance.source_url) }),
    language: "id",
  };
}

/** The day in the zone that it was written in. */
function toCslDate(iso: string | null | undefined): CslDate | null {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(iso ?? "")?.[0];
  return day ? { "date-parts": [day.split("-").map(Number)] } : null;
}

/** The same address without the signs that no address may hold and that other formats take for their own. */
function escapeAddress(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}
