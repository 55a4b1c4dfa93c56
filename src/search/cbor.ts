/** The part of CBOR (RFC 8949) that Pagefind's lists are written in: whole numbers, texts, arrays, null. */
export type Cbor = number | string | null | Cbor[];

const UINT = 0;
const TEXT = 3;
const ARRAY = 4;
const NULL = 0xf6;

export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const size = 1 << (short - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    throw unknown(short);
  };
  const read = (): Cbor => {
    const first = view.getUint8(at++);
    if (first === NULL) return null;
    const type = first >> 5;
    if (type !== UINT && type !== TEXT && type !== ARRAY) throw unknown(first);
    const number = argument(first & 31);
    if (type === UINT) return number;
    if (type === ARRAY) return Array.from({ length: number }, read);
    at += number;
    return Buffer.from(bytes.subarray(at - number, at)).toString("utf8");
  };
  return read();
}

export function encodeCbor(value: Cbor): Uint8Array {
  const parts: Uint8Array[] = [];
  const write = (part: Cbor): void => {
    if (part === null) parts.push(Uint8Array.of(NULL));
    else if (typeof part === "number") parts.push(head(UINT, part));
    else if (typeof part === "string") {
      const text = Buffer.from(part);
      parts.push(head(TEXT, text.length), text);
    } else {
      parts.push(head(ARRAY, part.length));
      for (const inner of part) write(inner);
    }
  };
  write(value);
  return Buffer.concat(parts);
}

/** The type and a number in as few bytes as it needs (RFC 8949, section 4.2.1). */
function head(type: number, number: number): Uint8Array {
  const major = type << 5;
  if (number < 24) return Uint8Array.of(major | number);
  if (number < 0x100) return Uint8Array.of(major | 24, number);
  if (number < 0x10000) return Uint8Array.of(major | 25, number >> 8, number & 0xff);
  const bytes = Buffer.alloc(5);
  bytes[0] = major | 26;
  bytes.writeUInt32BE(number, 1);
  return bytes;
}

function unknown(byte: number): Error {
  return new Error(
    `Pagefind's index holds a value of a kind that Kliping does not know (0x${byte.toString(16)})`,
  );
}
