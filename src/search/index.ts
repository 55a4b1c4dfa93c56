import { join } from "node:path";
import { close, createIndex } from "pagefind";

/**
 * Indexes the article pages of the site in `folder` with Pagefind and writes the index to its `pagefind`
 * folder. Pages say themselves what is indexed (`data-pagefind-body`). Returns the number of pages indexed;
 * throws with Pagefind's own words when it fails.
 */
export async function indexSite(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "id" });
    if (!index) throw new Error(errors.join("; "));
    const pages = await index.addDirectory({ path: folder, glob: "artikel/*.html" });
    if (pages.errors.length > 0) throw new Error(pages.errors.join("; "));
    const files = await index.writeFiles({ outputPath: join(folder, "pagefind") });
    if (files.errors.length > 0) throw new Error(files.errors.join("; "));
    return pages.page_count;
  } finally {
    await close();
  }
}
