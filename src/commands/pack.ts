import { statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Command, Option } from "commander";

/** Adds the command that makes one file of a site, to be carried about. */
export function addPackCommand(
  program: Command,
  site: string,
  today: () => string,
  exit: (status: number) => void,
): void {
  program
    .command("pack")
    .description("pack the site into arsip-<today>.zip here: who unpacks it reads and searches it from disk")
    .addOption(new Option("--site <folder>", "the site").default(site, "_site of the project"))
    .action(async ({ site }) => exit(await runPack(resolve(site), today())));
}

async function runPack(site: string, day: string): Promise<number> {
  const { packSite, recover } = await import("../output/index.ts");
  await recover(site);
  const packed = await packSite(site, process.cwd(), day);
  if (typeof packed === "string") {
    console.error(`kliping pack: ${packed}`);
    return 2;
  }
  const size = (statSync(packed.file).size / 1e6).toFixed(1);
  console.log(
    `${relative("", packed.file)}: ${packed.files} files, ${size} MB. Unpack it and open index.html.`,
  );
  return 0;
}
