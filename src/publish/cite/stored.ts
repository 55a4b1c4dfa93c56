import type { Entry } from "../../archive/index.ts";
import { shownFileOf } from "../../model/index.ts";
import type { StoredCitation } from "../../search/index.ts";
import { toBibtex } from "./formats/bibtex.ts";
import { toCslItem } from "./item.ts";

/** What cites an article, as its own files under `kutip/` do. */
export function toStoredCitation(entry: Entry, siteUrl: string | null): StoredCitation {
  const item = toCslItem(entry, siteUrl);
  return { url: entry.path, file: shownFileOf(entry.article), item, bibtex: toBibtex(item) };
}
