import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Argument, type Command, Option } from "commander";
import { readSiteUrl, type Settings } from "../model/index.ts";
import { HOSTS, type Host, type HostFile, hostFiles, isAsMade, type Place } from "../publish/hosts/index.ts";

interface Flags {
  site: string;
  output: string;
  root?: string;
  force?: boolean;
}

/** Adds the command that writes what a host reads: headers, cache rules, redirects, how to build. */
export function addDeployCommand(
  program: Command,
  project: string,
  settings: Settings,
  exit: (status: number) => void,
): void {
  const site = resolve(project, "_site");
  program
    .command("deploy-files")
    .description(
      "write the files by which a host serves the site: headers, cache rules, redirects, how to build it; overwrites none that was changed since",
    )
    .addArgument(new Argument("<host>", "where the site will be served").choices(HOSTS))
    .addOption(new Option("--output <folder>", "where to write them").default(project, "the project"))
    .addOption(
      new Option("--site <folder>", "the site, for its redirects").default(site, "_site of the project"),
    )
    .option("--root <folder>", "where the site lies on the machine that serves it (default: the site)")
    .option("--force", "overwrite files that were changed too")
    .action(async (host: Host, flags: Flags) => exit(await run(host, flags, settings)));
}

async function run(host: Host, flags: Flags, settings: Settings): Promise<number> {
  const site = resolve(flags.site);
  const { readManifest, recover } = await import("../output/index.ts");
  await recover(site);
  const manifest = readManifest(site);
  if (!manifest)
    console.error(`kliping deploy-files: ${site} is no site that was built; no redirects are written`);
  const { url, problems } = readSiteUrl(settings);
  for (const { severity, reason } of problems) if (severity === "error") console.error(reason);
  const place = placeOf(url, resolve(flags.root ?? site), manifest?.redirects ?? []);
  const files = hostFiles(host, place);
  const taken = flags.force ? [] : files.filter((file) => isOther(flags.output, file));
  for (const { path } of taken)
    console.error(
      `kliping deploy-files: ${path} is there and differs; look at it, or overwrite it with --force`,
    );
  for (const { path, text } of files.filter((file) => !taken.includes(file))) {
    const file = join(flags.output, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(relative("", file));
  }
  return taken.length > 0 ? 1 : 0;
}

function placeOf(url: string | null, root: string, redirects: Place["redirects"]): Place {
  const address = url ? new URL(url) : null;
  return { origin: address?.origin ?? null, base: address?.pathname ?? "/", root, redirects };
}

/** True where a file is in the way that holds what nobody could make again. */
function isOther(folder: string, { path, text }: HostFile): boolean {
  const file = join(folder, path);
  if (!existsSync(file)) return false;
  const found = readFileSync(file, "utf8");
  return found !== text && !isAsMade(found);
}
