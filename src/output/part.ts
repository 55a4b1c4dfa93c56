import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, sha256 } from "../model/bytes/index.ts";
import type { Problem } from "../model/index.ts";
import { type Inventory, readInventory, writeInventory } from "./inventory.ts";
import { MARK } from "./stage.ts";
import { type Inputs, stampAt } from "./state.ts";
import type { Earlier } from "./writer.ts";

/** One of several parts of the work of a build, counted from 1. */
export interface Shard {
  part: number;
  of: number;
}

/** Whether the file at this path falls to the shard. */
export function isInShard({ part, of }: Shard, path: string): boolean {
  return hashOf(path) % of === part - 1;
}

/** Tells which part of which site stands in a folder. */
const PART = "part.json";

/** Says what stands in the folder of a part. */
export function writePart(
  folder: string,
  { shard, items, program, settings }: Inputs & { shard: Shard; items: Inventory },
): void {
  writeFileSync(join(folder, MARK), `${JSON.stringify({ generator: "Kliping", ...shard })}\n`);
  writeInventory(join(folder, PART), { program, settings, items });
}

/**
 * The files of parts that were made elsewhere. A part of another site is of no use to this one, which is an error; a
 * file that has not arrived as it was made is made again.
 */
export function readParts(
  folders: string[],
  inputs: Inputs,
): { sites: Earlier["sites"]; problems: Problem[] } {
  const sites: Earlier["sites"] = [];
  const problems: Problem[] = [];
  const tell = (file: string, severity: Problem["severity"], reason: string) =>
    problems.push({ file, rule: "part", severity, reason });
  for (const folder of folders) {
    const part = readInventory(join(folder, PART));
    const fault = faultOf(part, inputs);
    if (fault) tell(folder, "error", fault);
    if (fault || part === null || part === "damaged") continue;
    const items = arrived(join(folder, "site"), part.items);
    const site = { folder: join(folder, "site"), items };
    const lost = part.items.size - site.items.size;
    if (lost > 0) tell(folder, "warning", `${lost} of its files are missing or damaged and were made again`);
    sites.push(site);
  }
  return { sites, problems };
}

function faultOf(
  part: ReturnType<typeof readInventory>,
  { program, settings }: Pick<Inputs, "program" | "settings">,
): string | null {
  if (part === null || part === "damaged")
    return "is not a part that `kliping build --shard` has made, or not a whole one";
  if (part.program !== program)
    return "was made by another version of Kliping or of Node; make it again with this one";
  return part.settings === settings ? null : "was made with other settings; make it again with these";
}

function arrived(site: string, items: Inventory): Inventory {
  const isWhole = (file: string, hash: string) => {
    try {
      return sha256(readFileSync(file)) === hash;
    } catch {
      return false;
    }
  };
  const whole: Inventory = new Map();
  for (const [path, item] of items) {
    const file = join(site, path);
    if (isWhole(file, item.hash)) whole.set(path, { ...item, stamp: stampAt(file) });
  }
  return whole;
}
