import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { sha256 } from "../model/bytes/index.ts";

/** A file of a site. */
export interface Item {
  /** SHA-256 of its bytes, in hex. */
  hash: string;
  /** Bytes. */
  size: number;
  /** The hash of what it was made of, where a later build may ask for it before it makes the file. */
  inputs?: string;
  /** Size and time of writing, which tell whether it was changed since. */
  stamp?: string;
}

/** All files of a site, by their paths in it. */
export type Inventory = Map<string, Item>;

/** An inventory with the hash of the settings with which the site was made. */
export interface KeptInventory {
  settings: string;
  items: Inventory;
}

/** Reads an inventory that `writeInventory` has written; null where there is none. */
export function readInventory(file: string): KeptInventory | "damaged" | null {
  if (!existsSync(file)) return null;
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sha256(body)) return "damaged";
    const { items, ...what }: Omit<KeptInventory, "items"> & { items: [string, Item][] } = JSON.parse(body);
    return { ...what, items: new Map(items) };
  } catch {
    return "damaged";
  }
}

/** It saves time only, so that a disk that is full is no fault here. */
export function writeInventory(file: string, { items, ...what }: KeptInventory): void {
  const body = JSON.stringify({ ...what, items: [...items] });
  try {
    writeFileSync(file, `${sha256(body)}\n${body}`);
  } catch {
    rmSync(file, { force: true });
  }
}
