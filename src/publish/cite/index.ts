import type { Entry } from "../../archive/index.ts";
import type { Citation } from "../documents/types.ts";
import { toCslItem } from "./item.ts";
import { formatIn, STYLES } from "./style.ts";
import { toCiteNews } from "./wikipedia.ts";

/** The article's citation in every style, ready to be copied. */
export function cite(entry: Entry, siteUrl: string | null): Citation[] {
  const item = toCslItem(entry, siteUrl);
  const { datePublished, provenance } = entry.article;
  return [
    ...STYLES.map((style) => ({
      id: `kutip-${style.id}`,
      name: style.name,
      lang: style.locale.slice(0, 2),
      html: formatIn(style, item),
      wikitext: null,
    })),
    {
      id: "kutip-wikipedia",
      name: "Wikipedia",
      lang: "id",
      html: null,
      wikitext: toCiteNews(item, datePublished, provenance.retrieved),
    },
  ];
}

export { type Cited, citationFiles, citationLinks, wholeBibliographies } from "./files.ts";
export { isInstitution } from "./name.ts";
