import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Inventory, type KeptInventory, readInventory, writeInventory } from "./inventory.ts";
import type { Places } from "./stage.ts";
import { stampsIn } from "./state.ts";
import type { Earlier } from "./writer.ts";

const OUTPUT = "output.json";
const SPARE = "spare.json";

/** Bytes of an inventory of some four thousand files. */
const LARGE = 1_000_000;

/** How the spare site was found, held against what was noted when it was made. */
export interface Look {
  /** Files that somebody has changed since, or taken away. */
  changed: string[];
  /** What else lies in it: files, and folders that are empty. */
  strange: string[];
}

/** To look at earlier sites takes long. */
export function isLarge({ cache }: Pick<Places, "cache">): boolean {
  return (statSync(join(cache, OUTPUT), { throwIfNoEntry: false })?.size ?? 0) > LARGE;
}

/** Looks at every file of the spare site, which is made where there is none yet. */
export function lookAtSpare({ cache, output, spare }: Pick<Places, "cache" | "output" | "spare">): Look {
  if (!existsSync(spare)) makeSpare({ cache, output, spare });
  const items = existsSync(spare) ? itemsOf(readInventory(join(cache, SPARE))) : new Map();
  const stamps = stampsIn(spare);
  return {
    changed: [...items].flatMap(([path, { stamp }]) => (stamps.get(path) === stamp ? [] : [path])),
    strange: [...stamps.keys()].filter((path) => !items.has(path)),
  };
}

/** Gives the files of the site in its place second names; it saves time only, so that nothing here is a fault. */
function makeSpare({ cache, output, spare }: Pick<Places, "cache" | "output" | "spare">): void {
  const [from, to] = [join(cache, OUTPUT), join(cache, SPARE)];
  const folders = new Set<string>();
  try {
    for (const path of itemsOf(readInventory(from)).keys()) {
      const folder = dirname(join(spare, path));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      linkSync(join(output, path), join(spare, path));
    }
    copyFileSync(from, to);
  } catch {
    // A file is gone, or the disk has no room or no second names: what the build needs it takes one by one.
    for (const path of [spare, to]) rmSync(path, { recursive: true, force: true });
  }
}

function itemsOf(kept: ReturnType<typeof readInventory>): Inventory {
  return kept && kept !== "damaged" ? kept.items : new Map();
}

/**
 * The sites of earlier builds, the spare one as it was found. What another program made, or this one with other
 * settings, is right where its bytes are right only.
 */
export function findEarlier(
  { cache, output, spare }: Places,
  { program, settings }: Pick<KeptInventory, "program" | "settings">,
  { changed, strange }: Look,
): { earlier: Earlier; isDamaged: boolean } {
  let isDamaged = false;
  const found = (name: string, folder: string): Inventory => {
    const kept = existsSync(folder) ? readInventory(join(cache, name)) : null;
    if (kept === "damaged") isDamaged = true;
    if (kept === null || kept === "damaged") return new Map();
    const isSame = kept.program === program && kept.settings === settings;
    return isSame ? kept.items : withoutInputs(kept.items);
  };
  const items = found(SPARE, spare);
  for (const path of changed) items.delete(path);
  const sites = [{ folder: output, items: found(OUTPUT, output) }];
  return { earlier: { spare: { items, others: [...changed, ...strange] }, sites }, isDamaged };
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
