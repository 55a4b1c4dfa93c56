/** Name of the list of all files of a site with their SHA-256. */
export const SUMS = "manifest-sha256.txt";

/**
 * A line a file, as BagIt writes them (RFC 8493, section 2.1.3) and `sha256sum --check` reads them: the hash, two
 * spaces, the path from the folder of the list, with line ends and `%` percent-encoded.
 */
export function formatSums(files: Map<string, string>): string {
  return [...files].map(([path, hash]) => `${hash}  ${path.replace(/[\r\n%]/g, encode)}\n`).join("");
}

/** Reads what `formatSums` wrote; null where a line is of another form or leads out of the folder. */
export function parseSums(text: string): Map<string, string> | null {
  const files = new Map<string, string>();
  for (const line of text.split(/\r?\n/).filter(Boolean)) {
    const [, hash, path] = /^([0-9a-f]{64})[ \t]+\*?(?:\.\/)?(.+)$/i.exec(line) ?? [];
    if (!hash || !path || /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path)) return null;
    files.set(path.replace(/%(?:0D|0A|25)/gi, decodeURIComponent), hash.toLowerCase());
  }
  return files;
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
