import type { Entry } from "../../archive/index.ts";
import type { StoredCitation } from "../../search/index.ts";
import { toBibtex } from "./formats/bibtex.ts";
import { toCslItem } from "./item.ts";

/** What cites an article, as its own files under `kutip/` do. */
export function toStoredCitation(entry: Entry, siteUrl: string | null): StoredCitation {
  const item = toCslItem(entry, siteUrl);
  return { url: entry.path, file: entry.article.file, item, bibtex: toBibtex(item) };
}
