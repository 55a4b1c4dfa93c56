import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Inventory, type KeptInventory, readInventory, writeInventory } from "./inventory.ts";
import type { Places } from "./stage.ts";
import type { Earlier } from "./writer.ts";

const OUTPUT = "output.json";
const SPARE = "spare.json";

/**
 * The sites of earlier builds. What another program made, or this one with other settings, is right where its bytes are
 * right only.
 */
export function findEarlier(
  { cache, output, spare }: Places,
  { program, settings }: Pick<KeptInventory, "program" | "settings">,
): { earlier: Earlier; isDamaged: boolean } {
  let isDamaged = false;
  const found = (name: string, folder: string): Inventory => {
    const kept = existsSync(folder) ? readInventory(join(cache, name)) : null;
    if (kept === "damaged") isDamaged = true;
    if (kept === null || kept === "damaged") return new Map();
    const isSame = kept.program === program && kept.settings === settings;
    return isSame ? kept.items : withoutInputs(kept.items);
  };
  const sites = [{ folder: output, items: found(OUTPUT, output) }];
  return { earlier: { spare: found(SPARE, spare), sites }, isDamaged };
}

function withoutInputs(items: Inventory): Inventory {
  return new Map([...items].map(([path, { inputs: _inputs, ...item }]) => [path, item]));
}

/** Leaves the inventory of the new site for the next build; the site in its place becomes the spare one. */
export function keepInventory({ cache }: Places, inventory: KeptInventory): void {
  mkdirSync(cache, { recursive: true });
  const [output, spare] = [join(cache, OUTPUT), join(cache, SPARE)];
  if (existsSync(output)) renameSync(output, spare);
  else rmSync(spare, { force: true });
  writeInventory(output, inventory);
}
