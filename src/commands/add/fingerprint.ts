import { sha256 } from "../../model/bytes/index.ts";

/** The same for texts that differ only in spaces, line ends and the form of their Unicode characters. */
export function fingerprint(text: string): string {
  const spaced = text
    .normalize("NFKC")
    .replace(/[\s\u200b\u2060\ufeff]+/g, " ")
    .trim();
  return sha256(spaced);
}
