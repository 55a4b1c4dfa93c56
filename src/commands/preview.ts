import { makerName, type Preview, preview } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { makersOf, placesOf } from "../output/index.ts";
import { listTexts } from "../read/index.ts";

export interface PreviewQuestion {
  /** Folder of the texts. */
  articles: string;
  output: string;
  /** Texts of it that have changed; none to get ready for the first of them, which takes ten times as long as others. */
  files: string[];
}

/** They stay the same as long as this thread runs, and to hash the program takes long. */
let makers: ReturnType<typeof makersOf> | undefined;

/** Makes previews of texts; returns those that could be made. Why one could not, the whole build tells. */
export async function makePreviews(
  { articles, output, files }: PreviewQuestion,
  settings: Settings,
): Promise<Preview[]> {
  makers ??= makersOf(settings);
  const made = makerName(articles, makers);
  const { cache } = placesOf(output);
  const texts = files.length > 0 ? files : (await listTexts(articles)).files.slice(0, 1);
  const previews: (Preview | null)[] = [];
  for (const file of texts)
    previews.push(await preview({ articles, settings, cache, made }, file).catch(() => null));
  return previews.filter((made) => made !== null);
}
