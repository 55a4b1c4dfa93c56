import type { Problem } from "../model/index.ts";
import { vanishedFrom } from "./compare.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Addresses that people may have cited and that the new site would not have: a warning each, or an error where the
 * old site must not be replaced then. `old` is null where there is no site yet.
 */
export function tellVanished(old: Manifest | null, now: Manifest, severity: "warning" | "error"): Problem[] {
  if (!old) return [];
  const files = new Set(now.texts.map(({ file }) => file));
  const fileOf = new Map(now.texts.map(({ sha256, file }) => [sha256, file]));
  return vanishedFrom(old, now).map(({ address, text }) => {
    const file = fileOf.get(text.sha256) ?? text.file;
    const wayOut = files.has(file)
      ? "keep it with aliases in the front matter of this file"
      : "if another text takes its place, name it under aliases in that text's front matter";
    const reason = `${address}, an address of the site that is replaced, would lead nowhere; ${wayOut}`;
    return { file, rule: "vanished", severity, reason };
  });
}
