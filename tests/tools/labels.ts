import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Label, Labelled } from "./score.ts";

/** The dumps of a folder: `NAME.json` beside `NAME.txt` (gold), or `ID/label.json` beside `ID/input.txt` (dumps). */
export function readLabelled(folder: string): (Labelled & { file: string })[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return { id: entry.name, label: join(path, "label.json"), file: join(path, "input.txt") };
      const stem = path.replace(/\.json$/, "");
      return stem === path ? null : { id: relative(folder, stem), label: path, file: `${stem}.txt` };
    })
    .filter((entry) => entry !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label, file }) => ({
      id,
      file,
      label: JSON.parse(readFileSync(label, "utf8")) as Label,
      text: readFileSync(file, "utf8"),
    }));
}
