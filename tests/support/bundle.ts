import { readFileSync, rmSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Loader, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");

/** What a module knows of its own place, which stays that of its source. */
const OWN = { url: "moduleUrl", dirname: "moduleDirname", filename: "moduleFilename" };

/**
 * Bundles tests into a new folder below node_modules; they share their modules. tsx reads each module anew for each test
 * file. `remove` deletes the folder.
 */
export async function bundleTests(files: string[]): Promise<{ bundles: string[]; remove: () => void }> {
  const folder = join(ROOT, "node_modules/.cache/kliping-tests", String(process.pid));
  const placeOf = (file: string) => relative(ROOT, file).replace(/\.tsx?$/, "");
  const bundleOf = (file: string) => join(folder, `${placeOf(file)}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: files.map((file) => ({ in: file, out: placeOf(file) })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    define: Object.fromEntries(Object.entries(OWN).map(([key, name]) => [`import.meta.${key}`, name])),
    sourcemap: true,
    sourcesContent: false,
    logLevel: "error",
    plugins: [ownPlaces],
  });
  return { bundles: files.map(bundleOf), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const ownPlaces: Plugin = {
  name: "own places",
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]sx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const places = { url: addressOf(path), dirname: dirname(path), filename: path };
      const head = Object.entries(OWN)
        .filter(([key]) => text.includes(`import.meta.${key}`))
        .map(([key, name]) => `const ${name} = ${JSON.stringify(places[key as keyof typeof OWN])};`);
      return { contents: head.join(" ") + text, loader: extname(path).slice(1) as Loader };
    });
  },
};

function addressOf(path: string): string {
  return pathToFileURL(path).href;
}
