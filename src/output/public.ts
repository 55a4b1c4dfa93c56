import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOfflineCopy, type Problem } from "../model/index.ts";
import { MANIFEST } from "./manifest.ts";
import { MARK } from "./stage.ts";
import { SUMS } from "./sums.ts";
import { litterOf } from "./verify.ts";
import type { Writer } from "./writer.ts";

/**
 * Copies what the curator adds to the site (`public/`: icons, `.htaccess`, `.well-known/`) into one that is finished
 * but for the files at `reserved` and its lists. A file that would take the place of the site's own, also on a disk that takes `A` for `a`, is left
 * out with a problem, and so are links.
 */
export function copyPublic(folder: string, writer: Writer, reserved: string[]): Problem[] {
  const problems: Problem[] = [];
  const ownOf = ownPaths(writer, reserved);
  const enter = (under: string): void => {
    for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
      const path = under + entry.name;
      if (entry.isDirectory()) enter(`${path}/`);
      else if (!entry.isFile()) problems.push(leftOut(join(folder, path), NO_FILE));
      else if (litterOf(path) === null) {
        const own = ownOf(path);
        if (own === null) writer.write(path, readFileSync(join(folder, path)));
        else
          problems.push(leftOut(join(folder, path), `the site has ${own} of its own; choose another name`));
      }
    }
  };
  if (existsSync(folder)) enter("");
  return problems;
}

const NO_FILE = "it is a link or a device, not a file; put the file itself there";

/** Finds the file or folder of the site that a file would take the place of, in whatever case; null where there is none. */
function ownPaths({ items }: Writer, reserved: string[]): (path: string) => string | null {
  const paths = [...items.keys(), ...reserved, MANIFEST, MARK, SUMS];
  const files = new Map(paths.map((path) => [path.toLowerCase(), path]));
  const folders = new Map(paths.flatMap(foldersOf).map((path) => [path.toLowerCase(), path]));
  return (path) => {
    const small = path.toLowerCase();
    if (isOfflineCopy(small)) return path;
    const inFile = foldersOf(small).find((folder) => files.has(folder));
    return files.get(inFile ?? small) ?? folders.get(small) ?? null;
  };
}

/** `a` and `a/b` of `a/b/c.html`. */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

function leftOut(file: string, why: string): Problem {
  return { file, rule: "public", severity: "error", reason: `was left out: ${why}` };
}
