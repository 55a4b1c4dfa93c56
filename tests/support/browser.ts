import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

export interface FoundBrowser {
  /** What it says of itself, and how it was found. */
  name: string;
  path: string;
}

/** Without these Chromium calls home at every start, or wants a sandbox and a GPU that a test machine lacks. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser that `findBrowser` found (or that `CHROME_PATH` names), with a new empty profile. */
export async function launchBrowser(path = process.env.CHROME_PATH): Promise<Browser> {
  return chromium.launch({ executablePath: path ?? (await findBrowser()).path, args: ARGS });
}

/**
 * Finds a Chromium that starts: `CHROME_PATH`, then the one inside the package @sparticuz/chromium, then the
 * system's Chromium, Chrome or Edge. Throws a word on what to install where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const { from, find } of CANDIDATES) {
    try {
      const path = await find();
      if (!path) continue;
      const browser = await launchBrowser(path);
      const name = `Chromium ${browser.version()} from ${from}`;
      await browser.close();
      return { name, path };
    } catch (error) {
      tried.push(`- ${from}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  throw new Error(
    `The browser tests found no Chromium that starts.\n${tried.join("\n")}\nInstall Chromium, Chrome or Edge, or name one in CHROME_PATH.`,
  );
}

const CANDIDATES: { from: string; find: () => Promise<string | undefined> }[] = [
  { from: "CHROME_PATH", find: async () => process.env.CHROME_PATH },
  { from: "the package @sparticuz/chromium", find: packaged },
  { from: "the system", find: async () => SYSTEM.find((path) => existsSync(path)) },
];

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The package's Chromium is for Linux on x64. Where the system has no NSS the package's own is unpacked too. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!hasNss()) {
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
    if (!existsSync(join(tmpdir(), "al2023"))) rmSync(join(tmpdir(), "chromium"), { force: true });
  }
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

function hasNss(): boolean {
  try {
    return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    return false;
  }
}
