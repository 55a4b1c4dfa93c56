/** Folder of the packs in a site; from disk nothing in it is needed. */
export const FOLDER = "luring";

/** What no reader opens without a connection: feeds, sitemaps, lists, and the whole archive once more for researchers. */
export const FOR_PROGRAMS =
  /^(?:(?:umpan|data)\/|indeks\/kosakata-|feed\.|sitemap|manifest(?:\.json|-sha256\.txt)$|robots\.txt$|kliping\.json$|\.nojekyll$)/;

/** Made of the finished site's files by `writeOffline`; of use to browsers that read the site from a web host. */
export function isOfflineCopy(path: string): boolean {
  return path === "sw.js" || path.startsWith(`${FOLDER}/`);
}

/** Everything that "Simpan untuk luring" stores, as the file `luring/daftar.json` says it. */
export interface OfflineList {
  /** Made of the contents of all files: two builds of the same have the same. */
  version: string;
  /** Bytes of all packs together, as they are fetched. */
  size: number;
  /** In the order of the paths in them. */
  packs: OfflinePack[];
}

/** Files of the site in the order of their paths, deflated together as `luring/<name>.bin`. */
export interface OfflinePack {
  name: string;
  size: number;
  /** Path of its first file. */
  first: string;
}

/** First line of a pack, as JSON: path and length in bytes of each file in it; the files follow. */
export type PackTable = [path: string, length: number][];

/** What the service worker is told by the build. */
export interface Build {
  version: string;
  /** Path and SHA-256 of each file without which no page can be read. */
  shell: [path: string, sha256: string][];
}

/** The pack in which a file must stand if it is in the archive at all. */
export function packOf({ packs }: OfflineList, path: string): OfflinePack | undefined {
  let [low, high] = [0, packs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((packs[middle]?.first ?? "") <= path) low = middle + 1;
    else high = middle;
  }
  return packs[low - 1];
}

/** Takes one file out of an inflated pack; null where it is not in it. */
export function fileIn(pack: Uint8Array, path: string): Uint8Array | null {
  const line = pack.indexOf(0x0a);
  const table: PackTable = JSON.parse(new TextDecoder().decode(pack.subarray(0, line)));
  let at = line + 1;
  for (const [name, length] of table) {
    if (name === path) return pack.subarray(at, at + length);
    at += length;
  }
  return null;
}
