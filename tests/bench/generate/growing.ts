import type { Chance } from "./chance.ts";

/** How many different words there are at the start, about. */
const STRENGTH = 40;

/**
 * Words of which there are ever more, the longer one reads: those that came often come oftener (Zipf), and the number
 * of different ones grows as a power of all (Heaps). A Pitman-Yor process, with past uses in place of its tables.
 */
export class Growing {
  readonly #uses: string[] = [];
  #different = 0;
  readonly #chance: Chance;
  readonly #make: (chance: Chance) => string;
  readonly #power: number;

  /** `power` tells how soon new words come: Heaps' exponent, 0.7 for names in news. */
  constructor(chance: Chance, make: (chance: Chance) => string, power = 0.7) {
    this.#chance = chance;
    this.#make = make;
    this.#power = power;
  }

  next(): string {
    const uses = this.#uses.length;
    const isNew = this.#chance.is((STRENGTH + this.#power * this.#different) / (STRENGTH + uses));
    const word = isNew ? this.#new() : (this.#uses[this.#chance.whole(0, uses - 1)] ?? "");
    this.#uses.push(word);
    return word;
  }

  #new(): string {
    this.#different += 1;
    return this.#make(this.#chance);
  }
}
