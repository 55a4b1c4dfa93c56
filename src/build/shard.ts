import { join } from "node:path";
import type { Article, Problem, Settings, Store } from "../model/index.ts";
import {
  type Inputs,
  isInShard,
  NOTHING_EARLIER,
  openStore,
  openWriter,
  type Shard,
  STORE,
  type Writer,
  writePart,
  writePending,
  writeSources,
} from "../output/index.ts";
import { publishCitations, sharePictures, toStoredCitation } from "../publish/index.ts";
import { fillStore, toSource } from "../search/index.ts";
import { type Plan, planSite, readTexts } from "./plan.ts";
import { writeSeries } from "./print.ts";
import type { Progress } from "./progress.ts";

interface Wanted {
  articles: string;
  settings: Settings;
  progress: Progress;
}

/**
 * Makes in `folder` a part of what takes time in the making of a site: of the pages of articles and lists and of what
 * goes with each of them those that fall to this shard, and its pieces of the search index. What every page depends on
 * must be known all the same, so that all texts are read and understood.
 */
export async function makePart(
  wanted: Wanted,
  shard: Shard,
  inputs: Inputs,
  folder: string,
): Promise<{ articles: Article[]; problems: Problem[]; written: boolean }> {
  const { progress } = wanted;
  const store = openStore({ folder: join(folder, STORE), program: inputs.program });
  const read = await readTexts(wanted, inputs, onlyOf(shard, store));
  if (!read.texts) return { articles: [], problems: read.problems, written: false };
  const plan = await planSite(read, wanted);
  const writer = openWriter(join(folder, "site"), NOTHING_EARLIER, (path) => isInShard(shard, path));
  await writeSeries(plan.site, writer, (done, of) => progress("writing pages", done, of));
  progress("writing what goes with the pages");
  await writeMade(plan, wanted, writer);
  progress("indexing for search");
  const source = toSource(plan.archive, plan.knowledge.names, plan.site.url, plan.archive, toStoredCitation);
  await fillStore(source, store, (piece) => piece % shard.of === shard.part - 1);
  writePart(folder, { ...inputs, shard, items: writer.items });
  const articles = plan.archive.entries.map(({ article }) => article);
  return { articles, problems: plan.problems, written: true };
}

/** Every machine reads all texts, so that it is enough if each keeps some of what it understood. */
function onlyOf(shard: Shard, store: Store): Store {
  return {
    read: store.read,
    has: store.has,
    write: (key, value) => {
      if (isInShard(shard, key)) store.write(key, value);
    },
  };
}

/** What is made of each article and list apart from all others. */
export async function writeMade(
  { archive, texts }: Pick<Plan, "archive" | "texts">,
  { articles, settings }: Pick<Wanted, "articles" | "settings">,
  writer: Writer,
): Promise<void> {
  const sources = texts.map(({ source }) => source);
  await writeSources(articles, sources, archive.entries, writer);
  await writePending(publishCitations(archive, settings), writer);
  await writePending(sharePictures(archive, settings), writer);
}
