import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";

/** Opens a page in a new context for as long as `use` runs; fails on whatever the console complains of. */
export async function openPage(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`a script ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  try {
    await page.goto(address);
    await use(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}
