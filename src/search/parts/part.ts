import { deflateRawSync } from "node:zlib";

/** A file of the index: a part is fetched whole, or not at all. */
export interface Part {
  /** Lower-case ASCII letters, digits, hyphens and underscores. */
  name: string;
  bytes: Uint8Array;
}

/** Folder of the parts in a site. */
export const FOLDER = "indeks";

/** Makes the bytes of a part smaller, as DEFLATE (RFC 1951) does. */
export type Deflate = (part: Part) => Uint8Array;

export const deflate: Deflate = ({ bytes }) => deflateRawSync(bytes, { level: 9 });

/**
 * A part as a script, because a page opened from disk may load scripts and nothing else: it hands its bytes,
 * deflated and in base64, to the function that `src/browser/openSite.ts` waits with.
 */
export function printPart(part: Part, deflated: Deflate = deflate): string {
  const text = Buffer.from(deflated(part)).toString("base64");
  return `klipingPart("${part.name}","${text}");\n`;
}

/** The deflated bytes in a part's script; null where it is not one. */
export function bytesOfScript(script: string): Uint8Array | null {
  const [, text] = /klipingPart\("[\w-]+","([\w+/=]*)"\);\n$/.exec(script) ?? [];
  return text === undefined ? null : Buffer.from(text, "base64");
}
