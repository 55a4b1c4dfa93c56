/**
 * `npm run build && npm run lighthouse`: measures a page of each kind in `_site`, or in the folder that is named, on a
 * phone and on a desktop. Prints a table and every audit that is not perfect; fails where a category is below 100, but for
 * the results of a query. What else the machine does makes a page slower, never faster: a run that is not perfect is repeated, and the best counts.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findBrowser } from "../../support/browser.ts";
import { serveWell } from "./goodHost.ts";

/** What this needs of Lighthouse's report. */
interface Report {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const SITE = process.argv[2] ?? join(import.meta.dirname, "../../../_site");
const LIGHTHOUSE = join(import.meta.dirname, "node_modules/lighthouse/cli/index.js");
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking";
const RUNS = 3;
const DEVICES = { phone: [], desktop: ["--preset=desktop"] };
/** What a query finds is told of only: its results wait for the index, which takes a phone's line two seconds. */
const TOLD = "results";
const PAGES = {
  home: "index.html",
  article: firstIn("artikel"),
  list: "berita.html",
  event: firstIn("peristiwa"),
  search: "cari.html",
  [TOLD]: "cari.html?q=rusia",
};

/** The first page that does not only lead on, as an event's old address does. */
function firstIn(folder: string): string {
  const page = readdirSync(join(SITE, folder)).find(
    (file) =>
      file.endsWith(".html") &&
      !readFileSync(join(SITE, folder, file), "utf8").includes('http-equiv="refresh"'),
  );
  if (!page) throw new Error(`${SITE} has no page in ${folder}/. Build it first.`);
  return `${folder}/${page}`;
}

async function measure(address: string, device: string[], folder: string): Promise<Report> {
  const path = join(folder, "report.json");
  const browser = process.env.CHROME_PATH ?? (await findBrowser()).path;
  await promisify(execFile)(
    process.execPath,
    [
      LIGHTHOUSE,
      address,
      "--quiet",
      "--output=json",
      `--output-path=${path}`,
      `--chrome-flags=${FLAGS}`,
      ...device,
    ],
    { env: { ...process.env, CHROME_PATH: browser } },
  );
  return JSON.parse(readFileSync(path, "utf8")) as Report;
}

async function measureBest(address: string, device: string[], folder: string): Promise<Report> {
  let best = await measure(address, device, folder);
  for (let run = 1; run < RUNS && sumOf(best) < Object.keys(best.categories).length; run += 1) {
    const report = await measure(address, device, folder);
    if (sumOf(report) > sumOf(best)) best = report;
  }
  return best;
}

function sumOf({ categories }: Report): number {
  return Object.values(categories).reduce((sum, { score }) => sum + (score ?? 0), 0);
}

/** Audits that lower a score, by the category's weight of them. */
function flaws({ categories, audits }: Report): string[] {
  return Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, title: what = "", displayValue = "" } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1
        ? [`${title}: ${id} ${score} ${displayValue} (${what})`]
        : [];
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), "kliping-lighthouse-"));
const host = await serveWell(SITE);
try {
  for (const [name, path] of Object.entries(PAGES))
    for (const [device, options] of Object.entries(DEVICES)) {
      const report = await measureBest(host.url + path, options, folder);
      const scores = Object.values(report.categories).map(
        ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
      );
      console.log(`${name.padEnd(8)} ${device.padEnd(8)} ${scores.join("  ")}`);
      for (const flaw of flaws(report)) console.log(`  ${flaw}`);
      if (name !== TOLD && Object.values(report.categories).some(({ score }) => score !== 1))
        process.exitCode = 1;
    }
} finally {
  host.close();
  rmSync(folder, { recursive: true });
}
