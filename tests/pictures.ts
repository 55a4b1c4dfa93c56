/** Takes the README's pictures anew: `npm run build && npm run pictures`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";

const SITE = join(import.meta.dirname, "../_site");
const FOLDER = join(import.meta.dirname, "pictures");
const article = `artikel/${readdirSync(join(SITE, "artikel")).find((file) => file.startsWith("intelijen-as"))}`;

interface Shot {
  name: string;
  path: string;
  width: number;
  height: number;
  colorScheme?: "light" | "dark";
  before?: (page: Page) => Promise<void>;
}

const SHOTS: Shot[] = [
  { name: "article", path: article, width: 1280, height: 800 },
  { name: "home-dark", path: "index.html", width: 1280, height: 800, colorScheme: "dark" },
  { name: "article-phone", path: article, width: 390, height: 780 },
  { name: "source-text", path: article, width: 1280, height: 800, before: unfoldSourceText },
];

async function unfoldSourceText(page: Page): Promise<void> {
  await page.locator("#naskah-asli > summary").click();
  await page.locator("#naskah-asli").evaluate((element) => element.scrollIntoView());
}

const browser = await launchBrowser();
for (const { name, path, width, height, colorScheme = "light", before } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(pathToFileURL(join(SITE, path)).href);
  await before?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
await browser.close();
