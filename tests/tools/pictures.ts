/** Takes the README's pictures anew: `npm run build && npm run pictures`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { serve } from "../support/site/serve.ts";

const SITE = join(import.meta.dirname, "../../_site");
const FOLDER = join(import.meta.dirname, "../pictures");
const article = `artikel/${readdirSync(join(SITE, "artikel")).find((file) => file.startsWith("intelijen-as"))}`;
const event = `peristiwa/${readdirSync(join(SITE, "peristiwa")).find((file) => file.startsWith("rusia-bakal"))}`;

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
  { name: "home", path: "index.html", width: 1280, height: 800 },
  { name: "event", path: event, width: 1280, height: 800 },
  { name: "outlets", path: "penerbit.html", width: 1280, height: 640 },
  { name: "search", path: "cari.html?q=roket", width: 1280, height: 800, before: awaitResults },
  { name: "home-dark", path: "index.html", width: 1280, height: 800, colorScheme: "dark" },
  { name: "article-phone", path: article, width: 390, height: 780 },
  { name: "source-text", path: article, width: 1280, height: 800, before: unfoldSourceText },
];

async function unfoldSourceText(page: Page): Promise<void> {
  await page.locator("#naskah-asli > summary").click();
  await page.locator("#naskah-asli").evaluate((element) => element.scrollIntoView());
}

async function awaitResults(page: Page): Promise<void> {
  await page.locator("#cari-hasil > li").first().waitFor();
}

/** A page keeps the letters that it is first painted with; a picture waits for the right ones. */
async function awaitFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const css = await response.text();
  await route.fulfill({ response, body: css.replaceAll("font-display:optional", "font-display:block") });
}

const host = await serve(SITE);
const browser = await launchBrowser();
for (const { name, path, width, height, colorScheme = "light", before } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.route("**/assets/*.css", awaitFonts);
  await page.goto(host.url + path);
  await before?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
await browser.close();
await host.close();
