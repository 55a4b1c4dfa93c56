import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import {
  type Inventory,
  openStore,
  openWriter,
  type SitePlace,
  type StorePlace,
  type StoreUses,
} from "../../output/index.ts";
import { type IndexedArchive, type IndexedArticle, indexSource } from "../../search/index.ts";

/** What the thread that indexes is given. */
export interface IndexTask {
  archive: IndexedArchive;
  store: StorePlace;
  /** Where it writes. */
  site: SitePlace;
}

/** What the thread says: the number of a piece of which it needs the articles, and at the end what it has written. */
export type ThreadMessage = { piece: number } | { items: Inventory; uses: StoreUses };

/** Indexes an archive into a site. */
export async function run({ archive, store: place, site }: IndexTask): Promise<void> {
  const store = openStore(place);
  const writer = openWriter(site.folder, site.earlier);
  await indexSource({ archive, articlesOf: asker() }, store, writer);
  say({ items: writer.items, uses: store.uses() });
}

/** Asks for the articles of pieces, one piece after the other. */
function asker(): (piece: number) => Promise<IndexedArticle[]> {
  let last: Promise<unknown> = Promise.resolve();
  return (piece) => {
    const articles = last.then(() => ask(piece));
    last = articles;
    return articles;
  };
}

async function ask(piece: number): Promise<IndexedArticle[]> {
  if (!parentPort) return [];
  const answer = once(parentPort, "message");
  say({ piece });
  const [articles] = await answer;
  return articles;
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
