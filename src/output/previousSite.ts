import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Inventory, type KeptInventory, readInventory, writeInventory } from "./inventory.ts";
import type { Places } from "./stage.ts";
import type { EarlierSite } from "./writer.ts";

const FILE = "output.json";

/**
 * The site that a build replaces, with what is known of its files. What was made with other settings is right where its
 * bytes are right only.
 */
export function findPreviousSite(
  { cache, output }: Pick<Places, "cache" | "output">,
  settings: string,
): { previous: EarlierSite; isDamaged: boolean } {
  const kept = readInventory(join(cache, FILE));
  if (kept === null || kept === "damaged")
    return { previous: { folder: output, items: new Map() }, isDamaged: kept === "damaged" };
  const items = kept.settings === settings ? kept.items : withoutInputs(kept.items);
  return { previous: { folder: output, items }, isDamaged: false };
}

function withoutInputs(items: Inventory): Inventory {
  return new Map([...items].map(([path, { inputs: _inputs, ...item }]) => [path, item]));
}

/** Leaves the inventory of the new site for the next build. */
export function keepInventory({ cache }: Pick<Places, "cache">, inventory: KeptInventory): void {
  mkdirSync(cache, { recursive: true });
  writeInventory(join(cache, FILE), inventory);
}
