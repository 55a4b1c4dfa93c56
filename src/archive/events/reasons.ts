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
  const shared = sharedBy(a, b).filter((id) => (all.rarities[id] ?? 0) >= TELLING);
  const keys = shared.flatMap((id) => all.keys[id] ?? []);
  const names = keys.filter((key) => key.startsWith("n:")).map((key) => key.slice(2));
  const words = keys
    .filter((key) => key.startsWith("w:"))
    .map((key) => key.slice(2))
    .filter((word) => !isPart(word, names));
  const reasons: string[] = [];
  for (const reason of [...names.slice(0, Math.ceil((told * 2) / 3)), ...words])
    if (reasons.length < told && !isPart(reason, reasons)) reasons.push(reason);
  return reasons;
}

function isPart(reason: string, reasons: string[]): boolean {
  const words = reasons.join(" ").toLowerCase().split(/[ -]/);
  return reason
    .toLowerCase()
    .split(/[ -]/)
    .every((word) => words.includes(word));
}
