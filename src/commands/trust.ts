import { Argument, type Command } from "commander";
import { printable } from "../model/index.ts";
import type { SiteDifference } from "../output/index.ts";

/** Adds the commands that tell whether a site is what it says it is, and what changed between two. */
export function addTrustCommands(program: Command, site: string, exit: (status: number) => void): void {
  program
    .command("verify")
    .description(
      "hold every file of a site, or of an archive that was unpacked, against its manifest-sha256.txt and name each that is missing, changed or extra; exits with 1 if any is, with 2 if there is no manifest",
    )
    .addArgument(new Argument("[folder]", "the site").default(site, "_site of the project"))
    .action(async (folder: string) => exit(await runVerify(folder)));
  program
    .command("diff")
    .description(
      "tell which texts were added, removed or corrected from one site to another, and which addresses vanished; exits with 1 if anything changed, with 2 if one has no manifest",
    )
    .argument("<old>", "the site as it was")
    .argument("<new>", "the site as it is")
    .option("--json", "print it as JSON")
    .action(async (old: string, now: string, { json }) => exit(await runDiff(old, now, json)));
}

async function runVerify(folder: string): Promise<number> {
  const { recover, verify } = await import("../output/index.ts");
  await recover(folder);
  const result = verify(folder);
  if (typeof result === "string") {
    console.error(`kliping verify: ${result}`);
    return 2;
  }
  const { faults, files, list } = result;
  for (const { kind, path, note } of faults)
    console.log(`${kind.padEnd(10)}  ${printable(path)}${note ? ` (${printable(note)})` : ""}`);
  const verdict = faults.length === 0 ? "all as listed" : `${faults.length} not as listed`;
  console.log(`${files} files in manifest-sha256.txt, ${verdict}. SHA-256 of the list itself: ${list}`);
  return faults.length === 0 ? 0 : 1;
}

async function runDiff(old: string, now: string, json: boolean): Promise<number> {
  const { difference, recover } = await import("../output/index.ts");
  await recover(old);
  await recover(now);
  const result = difference(old, now);
  if (typeof result === "string") {
    console.error(`kliping diff: ${result}`);
    return 2;
  }
  console.log(json ? JSON.stringify(result, null, 2) : describe(result));
  return Object.values(result).every((list) => list.length === 0) ? 0 : 1;
}

/** A difference as a person reads it in a terminal. */
function describe({ added, removed, corrected, vanished, vanishedPages }: SiteDifference): string {
  const parts = [
    ...section(
      "added",
      added.map(({ file, title }) => [`${file}: ${title}`]),
    ),
    ...section(
      "removed",
      removed.map(({ file, title }) => [`${file}: ${title}`]),
    ),
    ...section(
      "corrected",
      corrected.map(({ file, changes }) => [file, ...changes.map((change) => `  ${describeChange(change)}`)]),
    ),
    ...section(
      "addresses vanished",
      vanished.map(({ address, text }) => [`${address} (${text.file})`]),
    ),
    ...section(
      "pages of other kinds vanished",
      vanishedPages.map((page) => [page]),
    ),
  ];
  return parts.join("\n") || "Nothing changed.";
}

function section(title: string, items: string[][]): string[] {
  if (items.length === 0) return [];
  return [`${items.length} ${title}:`, ...items.flat().map((line) => `  ${printable(line)}`), ""];
}

function describeChange({
  what,
  old,
  new: now,
}: SiteDifference["corrected"][number]["changes"][number]): string {
  if (what === "text") return "the source text itself";
  const words = (value: typeof old) => (value === null ? "unknown" : [value].flat().join("; "));
  return `${what}: ${words(old)} → ${words(now)}`;
}
