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
  const keys = sharedBy(a, b, all, TELLING).map((id) => all.keys[id] ?? "");
  const names = keys.filter((key) => key.startsWith("n:"));
  const words = keys.filter((key) => key.startsWith("w:"));
  const inNames = new Set(names.flatMap(partsOf));
  const reasons: string[] = [];
  const said = new Set<string>();
  for (const key of [...names.slice(0, Math.ceil((told * 2) / 3)), ...words]) {
    if (reasons.length === told) break;
    const parts = partsOf(key);
    if (key.startsWith("w:") && parts.every((part) => inNames.has(part))) continue;
    if (!parts.every((part) => said.has(part))) reasons.push(key.slice(2));
    for (const part of parts) said.add(part);
  }
  return reasons;
}

/** `reasonsFor` any two, found once for both of them. */
export function reasonsOnce(all: Vectors, told: number): (one: number, other: number) => string[] {
  const known = new Map<number, string[]>();
  return (one, other) => {
    const pair = Math.min(one, other) * all.vectors.length + Math.max(one, other);
    const reasons = known.get(pair) ?? reasonsFor(all, one, other, told);
    known.set(pair, reasons);
    return reasons;
  };
}

/** The words behind a key's kind. */
function partsOf(key: string): string[] {
  return key.slice(2).toLowerCase().split(/[ -]/);
}
