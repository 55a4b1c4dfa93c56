import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Bundles the style sheet with its fonts and the pages' scripts into the site's `assets` folder. */
export async function writeAssets(folder: string): Promise<void> {
  await build({
    absWorkingDir: join(HERE, ".."),
    entryPoints: {
      style: "templates/style/index.css",
      theme: "src/browser/theme.ts",
      cari: "src/browser/cari.ts",
      kutip: "src/browser/kutip.ts",
      notFound: "src/browser/notFound.ts",
    },
    loader: { ".woff2": "file" },
    assetNames: "[name]",
    outdir: join(folder, "assets"),
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    logLevel: "silent",
  });
}
