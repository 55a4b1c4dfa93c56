import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../model/bytes/index.ts";

export interface Hashes {
  /** SHA-256 in hex of every file by its path in the folder (`/` between its parts), in the order of the paths. */
  files: Map<string, string>;
  /** Links, devices and what cannot be read, with the reason; never followed or opened. */
  others: Map<string, string>;
}

/** Reads every file of a folder and of the folders in it. Throws where the folder itself cannot be read. */
export function hashFiles(folder: string): Hashes {
  const files: [string, string][] = [];
  const others = new Map<string, string>();
  const walk = (under: string, entries: Dirent[]): void => {
    for (const entry of entries) {
      const path = under + entry.name;
      try {
        if (entry.isDirectory()) walk(`${path}/`, entriesOf(join(folder, path)));
        else if (entry.isFile()) files.push([path, sha256(readFileSync(join(folder, path)))]);
        else others.set(path, entry.isSymbolicLink() ? "a link" : "a device or a socket");
      } catch (error) {
        others.set(path, `cannot be read: ${error instanceof Error ? error.message : error}`);
      }
    }
  };
  walk("", entriesOf(folder));
  return { files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))), others };
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
