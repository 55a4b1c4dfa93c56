import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { verify } from "../../src/output/index.ts";
import { SCRIPT } from "../commands/kliping.ts";

/** The text of a small article. */
export function story(headline: string, day = "6 Mei 2024"): string {
  return `${headline}\n\n${day}\n\nLIWA, KABARBUKIT.com - ${headline} terjadi pekan ini di Lampung Barat.\n\nWarga menyambutnya dengan gembira.\n`;
}

/** `count` articles below `folder/`, each another. */
export function stories(folder: string, count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, index) => [
    `${folder}/${index}.txt`,
    story(`Panen Kopi Kebun ${index}`, `${1 + (index % 28)} Mei 2024`),
  ]);
  return Object.fromEntries(files);
}

/** What identifies a whole site: the hash of its list of files. Fails where one file is not as listed. */
export function whole(site: string): string {
  const found = verify(site);
  if (typeof found === "string") throw new Error(found);
  if (found.faults.length > 0) throw new Error(JSON.stringify(found.faults));
  return found.list;
}

/** What stands beside the folders that a test made itself, but for what a build keeps for the next one. */
export async function litterIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(".") && !name.endsWith(".cache"));
}

/** Starts a build in a process group of its own, so that everything that belongs to it can be killed. */
export function startBuild(folder: string, articles: string, site = "site", env: NodeJS.ProcessEnv = {}) {
  const child = spawn(
    process.execPath,
    [SCRIPT, "build", "--quiet", "--articles", articles, "--output", site],
    {
      cwd: folder,
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...env },
    },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const ended = new Promise<{ status: number | null; said: string }>((done) => {
    child.once("close", (status) => done({ status, said }));
  });
  return { child, ended };
}

/** Returns when the build has begun to write. */
export async function underWay(folder: string, site = "site"): Promise<void> {
  while (!existsSync(join(folder, `.${site}.building`))) await wait(20);
}
