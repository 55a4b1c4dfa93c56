import type { Entry } from "../../archive/index.ts";
import { toBibtex } from "../../publish/cite/formats/bibtex.ts";
import { toCslItem } from "../../publish/cite/item.ts";
import type { StoredCitation } from "../query/stored.ts";

/** What cites an article, as its own files under `kutip/` do. */
export function toCitation(entry: Entry, siteUrl: string | null): StoredCitation {
  const item = toCslItem(entry, siteUrl);
  return { url: entry.path, file: entry.article.file, item, bibtex: toBibtex(item) };
}
