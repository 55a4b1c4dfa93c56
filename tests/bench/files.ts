import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What identifies each file of a folder as it lies on the disk, by its path: a file that is written anew has another one. */
export type Snapshot = Map<string, { bytes: number; identity: string }>;

export function snapshot(folder: string): Snapshot {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { size, ino, mtimeNs } = statSync(path, { bigint: true });
      return [path.slice(folder.length + 1), { bytes: Number(size), identity: `${ino} ${size} ${mtimeNs}` }];
    }),
  );
}

export function bytesOf(files: Snapshot): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Number of files that are new, gone or written anew. */
export function touched(before: Snapshot, after: Snapshot): number {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path)?.identity !== after.get(path)?.identity).length;
}
