import { deflate } from "../../model/bytes/index.ts";

/** A file of the index: a file is fetched whole, or not at all. */
export interface IndexFile {
  /** Lower-case ASCII letters, digits, hyphens and underscores. */
  name: string;
  bytes: Uint8Array;
}

/** Folder of the files in a site. */
export const FOLDER = "indeks";

/**
 * A file as a script, because a page opened from disk may load scripts and nothing else: it hands its bytes,
 * deflated (RFC 1951) and in base64, to the function that `src/browser/openSite.ts` waits with.
 */
export async function printIndexFile({ name, bytes }: IndexFile): Promise<string> {
  const deflated = await deflate(bytes);
  return `klipingPart("${name}","${deflated.toString("base64")}");\n`;
}

/** The deflated bytes in a file's script; null where it is not one. */
export function bytesOfScript(script: string): Uint8Array | null {
  const [, text] = /klipingPart\("[\w-]+","([\w+/=]*)"\);\n$/.exec(script) ?? [];
  return text === undefined ? null : Buffer.from(text, "base64");
}
