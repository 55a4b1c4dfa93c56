/** What must hold for every kind of page: for those who see it large, small, dark, late, without scripts, or not at all. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { withFolder } from "../support/folder.ts";
import { buildAllKinds, buildJoined, buildSite } from "../support/site/build.ts";
import { pageKinds } from "../support/site/pageKinds.ts";
import { serve } from "../support/site/serve.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1440, height: 900 };

let built: Awaited<ReturnType<typeof buildAllKinds>>;
let host: Awaited<ReturnType<typeof serve>>;
let joined: Awaited<ReturnType<typeof buildJoined>>;
let joinedHost: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
/** Addresses of a page of every kind, of a site over several archives too. */
let kinds: string[];
before(async () => {
  built = await buildAllKinds();
  joined = await buildJoined();
  host = await serve(built.site);
  joinedHost = await serve(joined.folder);
  kinds = [
    ...(await pageKinds(built.site)).map((page) => host.url + page),
    ...(await pageKinds(join(joined.folder, "semua"))).map((page) => `${joinedHost.url}semua/${page}`),
  ];
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await host.close();
  await joinedHost.close();
  await built.remove();
  await joined.remove();
});

/** Opens every kind of page, so many at once, and collects what `look` finds wrong. */
async function faultsOf(
  options: Parameters<Browser["newContext"]>[0],
  look: (page: Page) => Promise<string[]>,
  { atOnce = 1, prepare = async (_: BrowserContext) => {}, pages = kinds } = {},
): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  await prepare(context);
  const waiting = [...pages];
  const faults: string[] = [];
  const visit = async () => {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const page = await context.newPage();
      await page.goto(address);
      for (const fault of await look(page)) faults.push(`${new URL(address).pathname}: ${fault}`);
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visit));
  await context.close();
  return faults.sort();
}

/** Runs axe with the rule on the size of targets, which it leaves out unless asked. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    "axe.run({ rules: { 'target-size': { enabled: true } } })",
  )) as {
    violations: { id: string; nodes: { target: string[] }[] }[];
  };
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")} and ${nodes.length - 1} more`,
  );
}

async function overflow(page: Page): Promise<string[]> {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return pixels > 0 ? [`${pixels} px wider than the window`] : [];
}

for (const [name, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP }))
  for (const colorScheme of ["light", "dark"] as const)
    test(`no page kind has an accessibility fault or is wider than the window, ${name}, ${colorScheme}`, async () => {
      assert.ok(kinds.length > 25, kinds.join());
      const faults = await faultsOf({ viewport, colorScheme, reducedMotion: "reduce" }, async (page) => [
        ...(await accessibilityFaults(page)),
        ...(await overflow(page)),
      ]);
      assert.deepEqual(faults, []);
    });

test("text of twice the size fits a window of 640 px, and each page has one h1", async () => {
  const faults = await faultsOf({ viewport: { width: 640, height: 800 } }, async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const headings = await page.locator("h1").count();
    return [...(await overflow(page)), ...(headings === 1 ? [] : [`${headings} h1`])];
  });
  assert.deepEqual(faults, []);
});

test("a word that is longer than a line is broken wherever it stands, and the names of months are not", async () => {
  await withFolder(longWords(), async (articles) => {
    const { site, remove } = await buildSite(articles);
    const { url, close } = await serve(site);
    const pages = [...(await pageKinds(site)), `cari.html?q=${LONG_WORD}`, `cari.html?penerbit=${LONG_WORD}`];
    try {
      const options = { viewport: PHONE, reducedMotion: "reduce" } as const;
      const look = async (page: Page) => {
        if (page.url().includes("?")) await page.locator("#cari-hasil > li").first().waitFor();
        return [...(await overflow(page)), ...(await brokenMonths(page))];
      };
      assert.deepEqual(await faultsOf(options, look, { pages: pages.map((page) => url + page) }), []);
    } finally {
      await close();
      await remove();
    }
  });
});

const LONG_WORD = "tautanpendaftaran".repeat(5);

/** Two articles that have a long word for everything. */
function longWords(): Record<string, string> {
  const facts = ["headline", "publisher", "author", "articleSection", "keywords", "people", "places"];
  const textOf = (number: number) =>
    `---
${facts.map((fact) => `${fact}: ${LONG_WORD}`).join("\n")}
datePublished: 2024-09-0${number}
---
Warga membuka ${LONG_WORD} nomor ${number} di balai desa.

## ${LONG_WORD}

Balai desa ramai.
`;
  return { "1.md": textOf(1), "2.md": textOf(2), "3.txt": `${LONG_WORD} ramai.\n\nWarga datang.\n` };
}

function brokenMonths(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".year li > *")].flatMap(({ firstChild }) => {
      if (!firstChild) return [];
      const range = document.createRange();
      range.selectNode(firstChild);
      return range.getClientRects().length > 1 ? [`breaks ${firstChild.textContent}`] : [];
    }),
  );
}

for (const [name, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP }))
  test(`nothing jumps while fonts come late, ${name}`, async () => {
    const settle = async (page: Page) => {
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => document.fonts.ready);
      const shift = await layoutShift(page);
      return shift < 0.01 ? [] : [`shifts by ${shift.toFixed(3)}`];
    };
    const faults = await faultsOf({ viewport }, settle, { atOnce: 8, prepare: delayFonts });
    assert.deepEqual(faults, []);
  });

test("each page asks for its two upright fonts by itself, and for none twice", async () => {
  const faults = await faultsOf({ viewport: PHONE }, async (page) => {
    await page.waitForLoadState("networkidle");
    const { asked, loaded } = await page.evaluate(() => ({
      asked: [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=font]")].map(
        ({ href }) => href,
      ),
      loaded: performance.getEntriesByType("resource").flatMap(({ name }) => name.match(/.*\.woff2$/) ?? []),
    }));
    const missing = asked.filter((font) => !loaded.includes(font));
    const twice = loaded.filter((font, at) => loaded.indexOf(font) !== at);
    return [
      ...(asked.length === 2 ? [] : [`asks for ${asked.length}`]),
      ...missing.map((font) => `does not get ${font}`),
      ...twice.map((font) => `gets ${font} twice`),
    ];
  });
  assert.deepEqual(faults, []);
});

async function delayFonts(context: BrowserContext): Promise<void> {
  await context.route("**/*.woff2", async (route) => {
    await new Promise((late) => setTimeout(late, 1500));
    await route.continue().catch(() => {});
  });
}

/** The sum of what Chromium has seen move by itself since the page was opened. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ("value" in entry) sum += Number(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}

test("by keyboard: the way past the navigation comes first, and whatever has the focus is seen", async () => {
  const faults = await faultsOf({ viewport: DESKTOP, reducedMotion: "reduce" }, async (page) => {
    // What a search finds is still coming in, and moves what is below it.
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Tab");
    const first = (await focused(page)).words;
    const faults = first === "Langsung ke isi" ? [] : [`begins with ${first}`];
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      const { words, isMarked, isOnTop } = await focused(page);
      if (words === "") break;
      if (!isMarked) faults.push(`${words} does not show its focus`);
      if (!isOnTop) faults.push(`${words} is hidden while it has the focus`);
    }
    return faults;
  });
  assert.deepEqual(faults, []);
});

/** What has the focus, whether an outline shows it, and whether it lies in the window with nothing over it. */
function focused(page: Page): Promise<{ words: string; isMarked: boolean; isOnTop: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { words: "", isMarked: false, isOnTop: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box] = element.getClientRects();
    const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    // A chart's handle shows its focus by its own line; a date's inner button by the browser's.
    const { strokeWidth } = getComputedStyle(element.querySelector("circle") ?? element);
    const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return {
      words: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() || element.tagName,
      isMarked: hasRing || Number.parseFloat(strokeWidth) >= 3 || element.matches("[type=date]"),
      isOnTop: Boolean(top && (element.contains(top) || top.contains(element))),
    };
  });
}

test("without JavaScript nothing is shown that would do nothing, and what unfolds unfolds", async () => {
  const dead = "button:visible, input:visible, select:visible, form:visible, progress:visible";
  const faults = await faultsOf({ javaScriptEnabled: false }, async (page) => {
    const shown = await page.locator(dead).count();
    const faults = shown > 0 ? [`${shown} dead controls`] : [];
    for (const summary of await page.locator("summary:visible").all()) {
      await summary.click();
      if (
        !(await summary
          .locator("xpath=..")
          .getAttribute("open")
          .then((open) => open !== null))
      )
        faults.push(`${await summary.innerText()} does not unfold`);
    }
    if ((await page.locator("main").innerText()).trim().length < 40) faults.push("nothing to read");
    return faults;
  });
  assert.deepEqual(faults, []);
});
