import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Build, FOLDER, type OfflineList } from "./list.ts";
import { packFiles } from "./packs.ts";

/** Files that the first visit stores by itself: what every page needs, and the search with its vocabulary. */
const SHELL =
  /^(?:(?:index|cari|luring|tentang|404)\.html|favicon\.svg|assets\/.*|indeks\/(?:awal|mesin|akar-\w+)\.js)$/;

/** What no reader opens without a connection: feeds, sitemaps, and the whole archive once more for researchers. */
const FOR_PROGRAMS = /^(?:(?:umpan|data)\/|feed\.|sitemap|robots\.txt$|\.nojekyll$)/;

/**
 * Makes the finished site in `site` one that can be read without a connection: writes all its files once more in
 * packs, the list of these, and the service worker, which differs from that of another build by their hash. Returns
 * the SHA-256 of each file that it packed.
 */
export async function writeOffline(site: string): Promise<Map<string, string>> {
  const paths = filesOf(site).filter((path) => !FOR_PROGRAMS.test(path));
  mkdirSync(join(site, FOLDER), { recursive: true });
  const list: OfflineList = { version: "", size: 0, packs: [] };
  const hashes = new Map<string, string>();
  for await (const { pack, bytes, files } of packFiles(site, paths)) {
    writeFileSync(join(site, FOLDER, `${pack.name}.bin`), bytes);
    list.packs.push(pack);
    list.size += pack.size;
    for (const [path, hash] of files) hashes.set(path, hash);
  }
  list.version = sha256(list.packs.map(({ name }) => name).join()).slice(0, 16);
  writeFileSync(join(site, FOLDER, "daftar.json"), JSON.stringify(list));
  await writeWorker(site, {
    version: list.version,
    shell: [...hashes].filter(([path]) => SHELL.test(path)),
  });
  return hashes;
}

/** In the order in which `packOf` compares paths: by UTF-16 units, as no locale does. */
function filesOf(site: string): string[] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(site.length).replaceAll("\\", "/").replace(/^\//, ""),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

async function writeWorker(site: string, said: Build): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("../worker/sw.ts", import.meta.url))],
    outfile: join(site, "sw.js"),
    define: { BUILD: JSON.stringify(said) },
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    logLevel: "silent",
  });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
