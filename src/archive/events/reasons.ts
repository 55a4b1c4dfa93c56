import { sharedBy, type Vectors } from "./vectors.ts";

/** Reasons that are told, at most: more are no better. */
const TOLD = 5;
/** A name or word in more than about one article of thirty is no reason. */
const TELLING = 3.4;

/**
 * What two articles share, those things that say most first and names before words: `Budanov`, `Kursk`, `peluru`.
 * A word that is part of a name already told is left out.
 */
export function reasonsFor(all: Vectors, one: number, other: number, told = TOLD): string[] {
  const [a, b] = [all.vectors[one], all.vectors[other]];
  if (!a || !b) return [];
  const keys = sharedBy(a, b, all, TELLING).flatMap((id) => all.keys[id] ?? []);
  const of = (kind: string) => keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(2));
  const names = of("n:");
  const inNames = new Set(names.flatMap(partsOf));
  const words = of("w:").filter((word) => !partsOf(word).every((part) => inNames.has(part)));
  const reasons: string[] = [];
  const said = new Set<string>();
  for (const reason of [...names.slice(0, Math.ceil((told * 2) / 3)), ...words]) {
    if (reasons.length === told) break;
    const parts = partsOf(reason);
    if (!parts.every((part) => said.has(part))) reasons.push(reason);
    for (const part of parts) said.add(part);
  }
  return reasons;
}

function partsOf(name: string): string[] {
  return name.toLowerCase().split(/[ -]/);
}
