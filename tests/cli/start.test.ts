import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { launchBrowser } from "../browser.ts";
import { withFolder } from "../folder.ts";
import { SCRIPT } from "./kliping.ts";

const text = (headline: string) =>
  `${headline}\n\n6 Mei 2024\n\nLIWA - Harga biji kopi kering naik pekan ini.\n`;

test("start serves the archive, builds again when a text comes, and reloads the browser", () =>
  withFolder({ "a/satu.txt": text("Berita Pertama") }, async (folder) => {
    const args = ["start", "--articles", "a", "--output", "_site", "--port", "8190"];
    const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(await addressOf(child));
      await page.getByRole("link", { name: "Berita Pertama" }).waitFor();
      await writeFile(join(folder, "a/dua.txt"), text("Berita Kedua"));
      await page.getByRole("link", { name: "Berita Kedua" }).waitFor();
    } finally {
      await browser.close();
      child.kill("SIGINT");
    }
    assert.equal(await new Promise((done) => child.once("close", done)), 0);
  }));

/** The address that `start` prints when it is ready. */
function addressOf(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((found, fail) => {
    let said = "";
    const listen = (part: Buffer) => {
      said += part;
      const address = /The archive is at (\S+)/.exec(said)?.[1];
      if (address) found(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", () => fail(new Error(`start ended before it was ready:\n${said}`)));
  });
}
