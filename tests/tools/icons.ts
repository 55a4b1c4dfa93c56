/** `npm run icons`: draws the PNG icons in `public/` anew from `favicon.svg`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser, launchBrowser } from "../support/browser.ts";

const PUBLIC = join(import.meta.dirname, "../../public");

const browser = await launchBrowser((await findBrowser()).path);
const svg = readFileSync(join(PUBLIC, "favicon.svg")).toString("base64");
const icons: [file: string, size: number][] = [
  ["apple-touch-icon.png", 180],
  ["icon-192.png", 192],
  ["icon-512.png", 512],
];
for (const [file, size] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: join(PUBLIC, file) });
  await page.close();
}
await browser.close();
