/** A source of chance that gives the same for the same seed, everywhere (mulberry32, Tommy Ettinger, public domain). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, 1 not included. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list; those in front more often, as words are used (the k-th about 1/k as often as the first). */
  frequent(list: readonly string[]): string {
    return list[Math.floor((list.length + 1) ** this.next()) - 1] ?? "";
  }

  one<Thing>(list: readonly [Thing, ...Thing[]]): Thing {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }

  /** Different ones of the list, in another order. */
  some<Thing>(list: readonly Thing[], count: number): Thing[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () =>
      left.splice(Math.floor(this.next() * left.length), 1),
    ).flat();
  }
}
