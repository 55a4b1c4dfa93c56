import { makerName, type Preview, preview } from "../build/index.ts";
import type { Settings } from "../model/index.ts";
import { makersOf, placesOf } from "../output/index.ts";
import { listTexts } from "../read/index.ts";

/**
 * Makes previews of the texts that the process which began this one names, and answers with those that could be made.
 * Why one could not, the whole build tells.
 */
export function answerPreviews(
  { articles, output }: { articles: string; output: string },
  settings: Settings,
): Promise<never> {
  const made = makerName(articles, makersOf(settings));
  const make = async (files: string[]) => {
    const { cache } = placesOf(output);
    const previews: (Preview | null)[] = [];
    for (const file of files)
      previews.push(await preview({ articles, settings, cache, made }, file).catch(() => null));
    return previews.filter((made) => made !== null);
  };
  // The first one takes ten times as long as those after it, which nobody should wait for.
  const ready = listTexts(articles).then(({ files }) => make(files.slice(0, 1)));
  process.on("message", async ({ question: files }: { question: string[] }) => {
    await ready;
    process.send?.(await make(files));
  });
  process.channel?.ref();
  return new Promise(() => {});
}
