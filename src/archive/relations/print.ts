/**
 * A number of 53 bits that stands for a text (cyrb53, in the public domain). Among a million texts two have the same
 * with a chance of one to 18,000.
 */
export function printOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

/** Numbers prints, of which there are `most` at most, from 0 on in the order in which it meets them. */
export function numberPrints(most: number): (print: number) => number {
  // A table of numbers, one too high so that 0 is a free slot; never more than half full.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  const last = slots.length - 1;
  const prints = new Float64Array(most);
  let count = 0;
  return (print) => {
    let slot = (print >>> 0) & last;
    for (let above = slots[slot] ?? 0; above > 0; above = slots[slot] ?? 0) {
      if (prints[above - 1] === print) return above - 1;
      slot = (slot + 1) & last;
    }
    prints[count] = print;
    slots[slot] = count + 1;
    return count++;
  };
}
