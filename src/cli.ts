import { join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { Argument, Command, CommanderError, Option } from "commander";
import { settings } from "../eleventy.config.ts";
import { add } from "./add/index.ts";
import type { Provenance } from "./article.ts";
import { addSearchCommand } from "./ask.ts";
import { build } from "./build.ts";
import { check, formatReview } from "./check.ts";
import { addDeployCommand } from "./deployFiles.ts";
import { knowledgeOf } from "./knowledge.ts";
import { exportMarkdown } from "./markdown.ts";
import { exportOpenSearch } from "./openSearch/index.ts";
import { describeError, explainFault } from "./output/index.ts";
import { addPackCommand } from "./pack/index.ts";
import { RULES } from "./parse/index.ts";
import { parseFiles } from "./parseFiles.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { stageClock } from "./progress.ts";
import { checkFrontMatter } from "./read/index.ts";
import { start } from "./start.ts";
import { summarize } from "./summary.ts";
import { addTrustCommands } from "./trust.ts";
import { VERSION } from "./version.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const EXPORTS = { markdown: exportMarkdown, opensearch: exportOpenSearch };

interface Folders {
  articles: string;
  output: string;
}

/** Runs a command line and returns its exit status: 0 all went well, 1 something did not, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
  let status = 0;
  const program = commands((code) => {
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

function commands(exit: (code: number) => void): Command {
  const program = new Command("kliping")
    .description(
      "Turns a folder of Indonesian news texts into a static archive that people browse, search and cite.",
    )
    .version(VERSION, "--version", "print the version")
    .exitOverride()
    .showHelpAfterError();
  folders(program.command("build"))
    .description("build the site from the texts")
    .option("--strict", "exit with 1 on warnings too; leave the old site if an address of it would vanish")
    .option("--quiet", "print problems only")
    .action(async (options) => exit(await runBuild(options)));
  folders(program.command("start"))
    .description("build, serve on localhost, rebuild and reload the browser when a file changes")
    .option("--port <number>", "port to listen on, or the next one that is free", Number, 8080)
    .action(async ({ port, ...options }) => exit(await start({ ...absolute(options), root: ROOT, port })));
  program
    .command("parse")
    .description("print what is understood of each file, one JSON object a line")
    .argument("<file...>", "texts (.txt, .md, .html)")
    .action(async (files: string[]) => {
      const problems = await parseFiles(files, settings, (line) => process.stdout.write(line));
      exit(report(problems.filter(({ severity }) => severity !== "info")));
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
    .action(async (inputs: string[], options) => exit(await runAdd(inputs, options)));
  program
    .command("check")
    .description(
      "list what is missing, uncertain or contradictory in each text, worst first; exits with 1 if anything is",
    )
    .addOption(articlesOption())
    .option("--json", "print it as JSON")
    .action(async ({ articles, json }) => exit(await runCheck(articles, json)));
  addSearchCommand(program, resolve(ROOT, "_site"), exit);
  addTrustCommands(program, resolve(ROOT, "_site"), exit);
  program
    .command("export")
    .description(
      "write every article into a new folder: as Markdown with front matter, for other programs and for Kliping itself, or as OpenSearch's bulk API takes it, with the mapping of an index",
    )
    .addArgument(new Argument("<form>", "what to write").choices(Object.keys(EXPORTS)))
    .argument("<folder>", "a folder that is new or empty")
    .addOption(articlesOption())
    .action(async (form: keyof typeof EXPORTS, folder: string, { articles }) =>
      exit(await runExport(EXPORTS[form], articles, folder)),
    );
  addDeployCommand(program, ROOT, settings, exit);
  addPackCommand(program, resolve(ROOT, "_site"), today, exit);
  program
    .command("rules")
    .description("list the rules by which texts are read, each with an example")
    .action(() => {
      for (const [name, { summary, example }] of Object.entries(RULES))
        console.log(`${name}\n  ${summary}\n  ${example}\n`);
    });
  return program;
}

async function runCheck(articles: string, json: boolean): Promise<number> {
  const found = await check(articles, settings, today());
  const reviews = found.map((review) => ({ ...review, file: join(relative("", articles), review.file) }));
  if (json)
    console.log(
      JSON.stringify(
        reviews.map(({ article, ...rest }) => rest),
        null,
        2,
      ),
    );
  else console.log(reviews.map(formatReview).join("\n") || "Nothing to look at.");
  return reviews.length > 0 ? 1 : 0;
}

async function runExport(write: typeof exportMarkdown, articles: string, folder: string): Promise<number> {
  const { count, problems } = await write(articles, folder, settings);
  if (count > 0) console.log(`${count} articles are in ${folder}.`);
  return report(problems.filter(({ severity }) => severity === "error"));
}

/** The day in the curator's own time zone. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}

interface AddFlags extends Omit<Provenance, "source_url"> {
  articles: string;
  sourceUrl?: string;
  yes?: boolean;
}

async function runAdd(inputs: string[], { articles, sourceUrl, yes, ...said }: AddFlags): Promise<number> {
  const provenance = { source_url: sourceUrl, ...said, added: today() };
  const wrong = checkFrontMatter(Object.fromEntries(Object.entries(provenance).filter(([, value]) => value)));
  for (const { message } of wrong.issues) console.error(`kliping add: ${message}`);
  if (wrong.issues.length > 0) return 2;
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !yes && !inputs.includes("-");
  const problems = await add({
    inputs,
    articles,
    knowledge: knowledgeOf(settings),
    provenance,
    print: (text) => process.stdout.write(text),
    confirm: canAsk ? askToAdd : null,
  });
  return report(problems);
}

async function askToAdd(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("  Add it? [Y/n] ");
  terminal.close();
  return !/^(?:n|t)/i.test(answer.trim());
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

async function runBuild(options: Folders & { strict?: boolean; quiet?: boolean }): Promise<number> {
  const from = process.cwd();
  const { articles, output } = absolute(options);
  const clock = stageClock();
  // Eleventy goes on with other files after one has failed, and lets go of what fails then.
  process.on("unhandledRejection", (error) => {
    console.error(`kliping: ${explainFault(error, output) ?? describeError(error)}`);
    process.exit(1);
  });
  const result = await build({
    articles,
    output,
    settings,
    strict: options.strict ?? false,
    began: () => process.send?.(output),
    progress: options.quiet ? () => {} : clock.tell,
  });
  if (result.written || result.unchanged) process.send?.("");
  const seconds = clock.end();
  if (!options.quiet)
    process.stdout.write(summarize(result, { output: relative(from, output) || ".", seconds }));
  const { problems } = result;
  return report(
    options.quiet ? problems.filter(({ severity }) => severity !== "info") : [],
    problems,
    options.strict,
  );
}

/** Prints problems and tells the exit status that they, or all that were found, demand. */
function report(shown: Problem[], all: Problem[] = shown, strict = false): number {
  for (const problem of shown) console.error(formatProblem(problem));
  const fatal = all.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return fatal ? 1 : 0;
}
