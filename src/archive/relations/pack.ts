import type { Traits } from "./articleFeatures.ts";

/** Each article begins where a number of so many bytes may stand. */
const STEP = Float64Array.BYTES_PER_ELEMENT;

/**
 * Articles' traits in few bytes, one behind the other: of each how many features, shingles and quotes it has and how many
 * bytes its text takes, then these.
 */
export function packTraits(all: Traits[]): Uint8Array {
  const packed = Buffer.alloc(all.reduce((sum, traits) => sum + lengthOf(traits), 0));
  const { buffer, byteOffset } = packed;
  let at = 0;
  const put = (numbers: Uint32Array | Float64Array) => {
    const view = numbers instanceof Float64Array ? Float64Array : Uint32Array;
    new view(buffer, byteOffset + at, numbers.length).set(numbers);
    at += numbers.byteLength;
  };
  for (const { prints, marks, ends, shingles, quotes, text } of all) {
    put(Uint32Array.of(prints.length, shingles.length, quotes.length, Buffer.byteLength(text)));
    for (const column of [prints, marks, ends, shingles, quotes]) put(column);
    at = toStep(at + packed.write(text, at));
  }
  return packed;
}

function lengthOf({ prints, marks, ends, shingles, quotes, text }: Traits): number {
  const columns = [prints, marks, ends, shingles, quotes];
  const sizes = 4 * Uint32Array.BYTES_PER_ELEMENT;
  return toStep(columns.reduce((sum, { byteLength }) => sum + byteLength, sizes + Buffer.byteLength(text)));
}

/** Reads what `packTraits` has made. */
export function unpackTraits(packed: Uint8Array): Traits[] {
  // A copy, which begins where numbers may.
  const { buffer } = new Uint8Array(packed);
  const all: Traits[] = [];
  let at = 0;
  const numbers = (length = 0) => {
    const view = new Uint32Array(buffer, at, length);
    at += view.byteLength;
    return view;
  };
  while (at < buffer.byteLength) {
    const [features = 0, shingles, quotes, bytes = 0] = numbers(4);
    const prints = new Float64Array(buffer, at, features);
    at += prints.byteLength;
    const columns = {
      marks: numbers(features),
      ends: numbers(features),
      shingles: numbers(shingles),
      quotes: numbers(quotes),
    };
    all.push({ prints, ...columns, text: Buffer.from(buffer, at, bytes).toString() });
    at = toStep(at + bytes);
  }
  return all;
}

/** The next step from here on. */
function toStep(length: number): number {
  return Math.ceil(length / STEP) * STEP;
}
