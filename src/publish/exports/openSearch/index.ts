import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, readSiteUrl, type Settings, slug } from "../../../model/index.ts";
import { canonicalOf } from "../../../parse/index.ts";
import { exportArchive } from "../folder.ts";
import { writeBulk } from "./bulk.ts";
import { toDocument } from "./document.ts";
import { toMapping } from "./mapping.ts";

/**
 * Writes a folder of texts into `output`, which is new or empty, as OpenSearch takes it: `mapping.json` makes an index
 * named as the archive, `articles-001.ndjson` and so on fill it. Returns how many articles there are.
 */
export async function exportOpenSearch(
  folder: string,
  output: string,
  settings: Settings,
): Promise<{ count: number; problems: Problem[] }> {
  const { url: siteUrl } = readSiteUrl(settings);
  return exportArchive(folder, output, settings, (archive, knowledge) => {
    const mapping = toMapping(archive, knowledge.names);
    writeFileSync(join(output, "mapping.json"), `${JSON.stringify(mapping, null, 2)}\n`);
    const context = { canonical: canonicalOf(knowledge), siteUrl };
    writeBulk(output, slug(settings.title), archive.entries, (entry) => toDocument(entry, context));
    return [];
  });
}
