import { crc32, deflateSync } from "node:zlib";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels of up to 16 colours as a PNG file, two pixels a byte. `width` is even. */
export function toPng(pixels: Uint8Array, width: number, palette: Colour[]): Buffer {
  const height = pixels.length / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours from the palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows(pixels, width, height), { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each row begins with the filter that it went through: 0, none. */
function rows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const stride = 1 + width / 2;
  const packed = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++)
    for (let pair = 0; pair < width / 2; pair++) {
      const at = row * width + 2 * pair;
      packed[row * stride + 1 + pair] = ((pixels[at] ?? 0) << 4) | (pixels[at + 1] ?? 0);
    }
  return packed;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
