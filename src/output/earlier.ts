import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Inventory, type KeptInventory, readInventory, writeInventory } from "./inventory.ts";
import type { Places } from "./stage.ts";
import { listingOf, stampsIn } from "./state.ts";
import type { Earlier, EarlierSite } from "./writer.ts";

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
  const found = (name: string, folder: string): EarlierSite | null => {
    if (!existsSync(folder)) return null;
    const kept = readInventory(join(cache, name));
    if (kept === "damaged") isDamaged = true;
    if (kept === null || kept === "damaged") return null;
    const stamps = stampsIn(folder);
    if (kept.listing !== listingOf(stamps)) return null;
    const isSame = kept.program === program && kept.settings === settings;
    return { folder, stamps, items: isSame ? kept.items : withoutInputs(kept.items) };
  };
  const site = found(OUTPUT, output);
  return {
    earlier: {
      spare: existsSync(spare) ? found(SPARE, spare) : { folder: spare, stamps: new Map(), items: new Map() },
      sites: site ? [site] : [],
    },
    isDamaged,
  };
}

function withoutInputs(items: Inventory): Inventory {
  return new Map([...items].map(([path, { hash, size }]) => [path, { hash, size }]));
}

/** Leaves the inventory of the new site for the next build; the site in its place becomes the spare one. */
export function keepInventory({ cache }: Places, inventory: KeptInventory): void {
  mkdirSync(cache, { recursive: true });
  const [output, spare] = [join(cache, OUTPUT), join(cache, SPARE)];
  if (existsSync(output)) renameSync(output, spare);
  else rmSync(spare, { force: true });
  writeInventory(output, inventory);
}
