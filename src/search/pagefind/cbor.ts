/** The part of CBOR (RFC 8949) that Pagefind's lists are written in: whole numbers, texts, arrays, null. */
export type Cbor = number | string | null | Cbor[];

/** Kinds of values, as the upper three bits of a head tell them. */
export const UINT = 0;
export const NEGATIVE = 1;
export const TEXT = 3;
export const ARRAY = 4;
const NULL = 0xf6;

const FEW = 64;

export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader = new CborReader(bytes);
  const read = (): Cbor => {
    if (bytes[reader.at] === NULL) {
      reader.at += 1;
      return null;
    }
    const argument = reader.head();
    if (reader.kind === UINT) return argument;
    if (reader.kind === NEGATIVE) return -1 - argument;
    if (reader.kind === ARRAY) return Array.from({ length: argument }, read);
    reader.at += argument;
    return reader.bytes.toString("utf8", reader.at - argument, reader.at);
  };
  return read();
}

/** Goes through values head by head, where only some of them are needed. */
export class CborReader {
  at = 0;
  /** Of the head that was read last. */
  kind = UINT;
  readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Reads a head: the number itself, the number of bytes of a text, the number of values in an array. */
  head(): number {
    const first = this.#byte();
    this.kind = first >> 5;
    if (this.kind === 2 || this.kind > ARRAY) throw unknown(first);
    const short = first & 31;
    if (short < 24) return short;
    if (short === 24) return this.#byte();
    if (short === 25) return this.#byte() * 0x100 + this.#byte();
    if (short !== 26) throw unknown(first);
    return ((this.#byte() * 0x100 + this.#byte()) * 0x100 + this.#byte()) * 0x100 + this.#byte();
  }

  /** Reads a head that must be one of this kind. */
  expect(kind: number): number {
    const argument = this.head();
    if (this.kind !== kind) throw unknown(this.kind << 5);
    return argument;
  }

  #byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new Error("Pagefind's index ends before its end");
    this.at += 1;
    return byte;
  }
}

export function encodeCbor(value: Cbor): Uint8Array {
  const writer = new CborWriter();
  const write = (part: Cbor): void => {
    if (part === null) writer.copy(Uint8Array.of(NULL));
    else if (typeof part === "number") writer.number(part);
    else if (typeof part === "string") {
      const text = Buffer.from(part);
      writer.head(TEXT, text.length);
      writer.copy(text);
    } else {
      writer.head(ARRAY, part.length);
      for (const inner of part) write(inner);
    }
  };
  write(value);
  return writer.bytes();
}

/** Writes values one behind the other. */
export class CborWriter {
  /** Bytes that are written. */
  length = 0;
  #buffer: Buffer;

  /** `likely` bytes will be written. */
  constructor(likely = 1 << 10) {
    this.#buffer = Buffer.allocUnsafe(likely);
  }

  /** What is written so far; valid until more is. */
  bytes(): Buffer {
    return this.#buffer.subarray(0, this.length);
  }

  number(number: number): void {
    if (number < 0) this.head(NEGATIVE, -1 - number);
    else this.head(UINT, number);
  }

  /** A kind and a number in as few bytes as it needs (RFC 8949, section 4.2.1). */
  head(kind: number, number: number): void {
    this.#reserve(5);
    const major = kind << 5;
    if (number < 24) this.#byte(major | number);
    else if (number < 0x100) {
      this.#byte(major | 24);
      this.#byte(number);
    } else if (number < 0x10000) {
      this.#byte(major | 25);
      this.length = this.#buffer.writeUInt16BE(number, this.length);
    } else {
      this.#byte(major | 26);
      this.length = this.#buffer.writeUInt32BE(number, this.length);
    }
  }

  copy(bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.#reserve(to - from);
    // Most of what is copied is a few bytes, for which a view of them costs more than they do.
    if (to - from > FEW) this.#buffer.set(bytes.subarray(from, to), this.length);
    else for (let at = from; at < to; at += 1) this.#buffer[this.length + at - from] = bytes[at] ?? 0;
    this.length += to - from;
  }

  #byte(byte: number): void {
    this.#buffer[this.length] = byte;
    this.length += 1;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.length + more));
    larger.set(this.#buffer.subarray(0, this.length));
    this.#buffer = larger;
  }
}

function unknown(byte: number): Error {
  return new Error(
    `Pagefind's index holds a value of a kind that Kliping does not know (0x${byte.toString(16)})`,
  );
}
