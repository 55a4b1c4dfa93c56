import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/index.ts";
import type { Inventory } from "./inventory.ts";
import { findPreviousSite, keepInventory } from "./previousSite.ts";
import type { Places } from "./stage.ts";
import { type Inputs, inputsOf, listingOf, readState, stampsIn, writeState } from "./state.ts";
import { type KeptStore, openStore, STORE } from "./store.ts";
import type { EarlierSite } from "./writer.ts";

/** What the last build into a folder has left for the next one. It may be deleted at any time. */
export interface Cache {
  /** What the next site is going to be made of. */
  inputs: Inputs;
  /** SHA-256 of each file in the folder of the texts. */
  hashes: ReadonlyMap<string, string>;
  /** The problems of the last build, where its site stands as it was made, of the same inputs; else null. */
  unchanged: Problem[] | null;
  store: KeptStore;
  previousSite(): EarlierSite;
  /** Something of it was damaged and has been thrown away. */
  wasDamaged(): boolean;
  /** Leaves what the next build needs, once a site is written. */
  keep(items: Inventory, problems: Problem[]): void;
}

/** Opens the cache of a folder; what another version of the program has left there is thrown away. */
export function openCache(places: Places, what: { articles: string; settings: object }): Cache {
  const found = readState(places);
  const last = found === "damaged" ? null : found;
  const inputs = inputsOf(what, last);
  const { program, settings, texts } = inputs;
  if (last && last.program !== program) rmSync(places.cache, { recursive: true, force: true });
  const isSame = last?.program === program && last.settings === settings && last.texts === texts;
  const isUnchanged = isSame && last.site === listingOf(stampsIn(places.output));
  const store = openStore({ folder: join(places.cache, STORE), program });
  let isDamaged = found === "damaged";
  return {
    inputs,
    hashes: new Map(inputs.files.map(([file, , hash]) => [file, hash])),
    unchanged: isUnchanged ? last.problems : null,
    store,
    previousSite() {
      const { previous, isDamaged: isInventoryDamaged } = findPreviousSite(places, settings);
      isDamaged ||= isInventoryDamaged;
      return previous;
    },
    wasDamaged: () => isDamaged || store.wasDamaged(),
    keep(items, problems) {
      store.prune();
      keepInventory(places, { settings, items });
      const site = listingOf([...items].map(([path, { stamp = "" }]) => [path, stamp]));
      // What has vanished from the site that is replaced now is not missed in this one.
      const told = problems.filter(({ rule }) => rule !== "vanished");
      writeState(places, { ...inputs, site, problems: told });
    },
  };
}
