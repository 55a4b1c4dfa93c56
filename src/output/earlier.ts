import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Inventory, type KeptInventory, readInventory, writeInventory } from "./inventory.ts";
import type { Places } from "./stage.ts";
import { listing } from "./state.ts";
import type { Earlier } from "./writer.ts";

const OUTPUT = "output.json";
const SPARE = "spare.json";

/**
 * The sites of earlier builds, as far as they are known to be what those builds have made. What another program made,
 * or this one with other settings, is right where its bytes are right only.
 */
export function findEarlier(
  { cache, output, spare }: Places,
  { program, settings }: Pick<KeptInventory, "program" | "settings">,
): { earlier: Earlier; isDamaged: boolean } {
  let isDamaged = false;
  const found = (name: string, folder: string): Inventory | null => {
    const kept = existsSync(folder) ? readInventory(join(cache, name)) : null;
    if (kept === "damaged") isDamaged = true;
    if (kept === null || kept === "damaged" || kept.listing !== listing(folder)) return null;
    if (kept.program === program && kept.settings === settings) return kept.items;
    return new Map([...kept.items].map(([path, { hash, size }]) => [path, { hash, size }]));
  };
  const items = found(OUTPUT, output);
  const sites = items ? [{ folder: output, items }] : [];
  return { earlier: { spare: found(SPARE, spare), sites }, isDamaged };
}

/** Leaves the inventory of the new site for the next build; the site in its place becomes the spare one. */
export function keepInventory({ cache }: Places, inventory: KeptInventory): void {
  mkdirSync(cache, { recursive: true });
  const [output, spare] = [join(cache, OUTPUT), join(cache, SPARE)];
  if (existsSync(output)) renameSync(output, spare);
  else rmSync(spare, { force: true });
  writeInventory(output, inventory);
}
