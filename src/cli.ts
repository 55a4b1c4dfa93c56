import { resolve } from "node:path";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { AddFlags } from "./commands/add.ts";
import type { BuildFlags } from "./commands/build.ts";
import { addDeployCommand } from "./commands/deployFiles.ts";
import { addPackCommand } from "./commands/pack.ts";
import { addSearchCommand } from "./commands/search.ts";
import { addTrustCommands } from "./commands/trust.ts";
import { ROOT } from "./model/bytes/index.ts";
import type { Settings } from "./model/index.ts";
import { describeError, VERSION } from "./output/index.ts";

const SITE = resolve(ROOT, "_site");

/**
 * Runs a command line with the settings of an archive and returns its exit status: 0 all went well, 1 something did
 * not, 2 wrong usage.
 */
export async function run(args: string[], settings: Settings): Promise<number> {
  let status = 0;
  const program = commands(settings, (code) => {
    status = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(`kliping: ${describeError(error)}`);
    return 1;
  }
}

/** What a command needs is imported when it is called, so that none waits for what others need. */
function commands(settings: Settings, exit: (code: number) => void): Command {
  const program = new Command("kliping")
    .description(
      "Turns a folder of Indonesian news texts into a static archive that people browse, search and cite.",
    )
    .version(VERSION, "--version", "print the version")
    .exitOverride()
    .showHelpAfterError();
  addSiteCommands(program, exit);
  addTextCommands(program, settings, exit);
  addSearchCommand(program, SITE, exit);
  addTrustCommands(program, SITE, exit);
  program
    .command("export")
    .description(
      "write every article into a new folder: as Markdown with front matter, for other programs and for Kliping itself, or as OpenSearch's bulk API takes it, with the mapping of an index",
    )
    .addArgument(new Argument("<form>", "what to write").choices(["markdown", "opensearch"]))
    .argument("<folder>", "a folder that is new or empty")
    .addOption(articlesOption())
    .action(async (form: "markdown" | "opensearch", folder: string, { articles }) => {
      const { runExport } = await import("./commands/export.ts");
      exit(await runExport(form, articles, folder, settings));
    });
  addDeployCommand(program, ROOT, settings, exit);
  addPackCommand(program, SITE, today, exit);
  program
    .command("rules")
    .description("list the rules by which texts are read, each with an example")
    .action(async () => (await import("./commands/rules.ts")).printRules());
  return program;
}

function addSiteCommands(program: Command, exit: (code: number) => void): void {
  folders(program.command("build"))
    .description("build the site from the texts")
    .option("--strict", "exit with 1 on warnings too; leave the old site if an address of it would vanish")
    .option("--quiet", "print problems only")
    .action(async (flags: Omit<BuildFlags, "from">) => {
      const from = process.cwd();
      const paths = absolute(flags);
      const { runOnce } = await import("./commands/buildThread.ts");
      exit(await runOnce("build", { ...flags, ...paths, from }));
    });
  program
    .command("join")
    .description(
      "make one first page and one search over finished sites (one a year, say), which are read and stay what they are; to be called again whenever one of them was built anew",
    )
    .argument(
      "<site...>",
      "folders of sites that build has made, in the order in which articles of a day are to stand",
    )
    .requiredOption(
      "--output <folder>",
      "folder that becomes the site over them; from there they must stand where they stand now",
    )
    .option("--quiet", "print problems only")
    .action(async (sites: string[], flags: { output: string; quiet?: boolean }) => {
      const from = process.cwd();
      const [archives, output] = [sites.map((site) => resolve(site)), resolve(flags.output)];
      process.chdir(ROOT);
      const { runOnce } = await import("./commands/buildThread.ts");
      exit(await runOnce("join", { ...flags, archives, output, from }));
    });
  folders(program.command("start"))
    .description("build, serve on localhost, rebuild and reload the browser when a file changes")
    .option("--port <number>", "port to listen on, or the next one that is free", toPort, 8080)
    .action(async ({ port, ...flags }: Folders & { port: number }) => {
      const { start } = await import("./commands/start/index.ts");
      exit(await start({ ...absolute(flags), root: ROOT, port }));
    });
}

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError("It is a whole number from 1 to 65535.");
}

function addTextCommands(program: Command, settings: Settings, exit: (code: number) => void): void {
  program
    .command("parse")
    .description("print what is understood of each file, one JSON object a line")
    .argument("<file...>", "texts (.txt, .md, .html)")
    .action(async (files: string[]) => {
      const { runParse } = await import("./commands/parse.ts");
      exit(await runParse(files, settings));
    });
  program
    .command("add")
    .description("put texts into the archive: shows what is understood, refuses what is there already")
    .argument("<text...>", "files, folders, or - for a text that is piped in")
    .addOption(articlesOption())
    .option("--source-url <address>", "where they were found")
    .option("--retrieved <date>", "when they were found, like 2022-09-06")
    .option("--rights <words>", "who holds the rights, or the licence")
    .option("--note <words>", "what a reader should know")
    .option("--yes", "add without asking")
    .action(async (inputs: string[], flags: AddFlags) => {
      const { runAdd } = await import("./commands/add.ts");
      exit(await runAdd(inputs, flags, today(), settings));
    });
  program
    .command("check")
    .description(
      "list what is missing, uncertain or contradictory in each text, worst first; exits with 1 if anything is",
    )
    .addOption(articlesOption())
    .option("--json", "print it as JSON")
    .action(async ({ articles, json }) => {
      const { runCheck } = await import("./commands/check.ts");
      exit(await runCheck(articles, json, today(), settings));
    });
}

interface Folders {
  articles: string;
  output: string;
}

function folders(command: Command): Command {
  return command
    .addOption(articlesOption())
    .addOption(folderOption("output", "folder that becomes the site", "_site"));
}

function articlesOption(): Option {
  return folderOption("articles", "folder of the texts", "articles");
}

/** By default a folder of the project, wherever the command is called. */
function folderOption(name: string, description: string, folder: string): Option {
  return new Option(`--${name} <folder>`, description).default(
    resolve(ROOT, folder),
    `${folder} of the project`,
  );
}

/** Eleventy finds templates from the working folder, so paths are made absolute before it changes. */
function absolute({ articles, output }: Folders): Folders {
  const paths = { articles: resolve(articles), output: resolve(output) };
  process.chdir(ROOT);
  return paths;
}

/** The day in the curator's own time zone. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}
