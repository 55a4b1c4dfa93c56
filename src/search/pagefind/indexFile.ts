import { deflate } from "../../model/bytes/index.ts";

/** A file of the index: a part is fetched whole, or not at all. */
export interface Part {
  /** Lower-case ASCII letters, digits, hyphens and underscores. */
  name: string;
  bytes: Uint8Array;
}

/** Folder of the parts in a site. */
export const FOLDER = "indeks";

/**
 * A part as a script, because a page opened from disk may load scripts and nothing else: it hands its bytes,
 * deflated (RFC 1951) and in base64, to the function that `src/browser/openSite.ts` waits with.
 */
export async function printPart({ name, bytes }: Part): Promise<string> {
  const deflated = await deflate(bytes);
  return `klipingPart("${name}","${deflated.toString("base64")}");\n`;
}

/** The deflated bytes in a part's script; null where it is not one. */
export function bytesOfScript(script: string): Uint8Array | null {
  const [, text] = /klipingPart\("[\w-]+","([\w+/=]*)"\);\n$/.exec(script) ?? [];
  return text === undefined ? null : Buffer.from(text, "base64");
}
