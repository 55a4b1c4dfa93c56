import { join } from "node:path";
import { build } from "esbuild";
import { ROOT, sha256 } from "../../model/bytes/index.ts";
import { type Build, FOLDER, FOR_PROGRAMS, type OfflineList } from "../../model/index.ts";
import type { Writer } from "../index.ts";
import { type Packable, writePacks } from "./packs.ts";

/** Files that the first visit stores by itself: what every page needs, and the search with its vocabulary. */
const SHELL =
  /^(?:(?:index|cari|luring|tentang|404)\.html|favicon\.svg|assets\/.*|indeks\/(?:awal|mesin|akar-\w+)\.js)$/;

/**
 * Makes the finished site one that can be read without a connection: writes all its files once more in packs, the list
 * of these, and the service worker, which differs from that of another build by their hash.
 */
export async function writeOffline(writer: Writer): Promise<void> {
  const files = filesOf(writer);
  const packs = await writePacks(files, writer);
  const version = sha256(packs.map(({ name }) => name).join()).slice(0, 16);
  const size = packs.reduce((sum, pack) => sum + pack.size, 0);
  writer.write(`${FOLDER}/daftar.json`, JSON.stringify({ version, size, packs } satisfies OfflineList));
  const shell = files.flatMap(({ path, hash }): Build["shell"] => (SHELL.test(path) ? [[path, hash]] : []));
  writer.write("sw.js", await printWorker({ version, shell }));
}

/** In the order in which `packOf` compares paths: by UTF-16 units, as no locale does. */
function filesOf({ items }: Writer): Packable[] {
  return [...items]
    .filter(([path]) => !FOR_PROGRAMS.test(path))
    .map(([path, { hash, size }]) => ({ path, hash, size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function printWorker(facts: Build): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "src/browser/worker/sw.ts")],
    write: false,
    define: { BUILD: JSON.stringify(facts) },
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
