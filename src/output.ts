import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Written into every site, so that a build replaces only what a build has made. */
export const MARK = "kliping.json";

/** The folder beside the output in which a site is made. */
export function stageOf(output: string): string {
  return join(dirname(output), `.${basename(output)}.building`);
}

/** Tells why a build must not replace this folder, null if it may. */
export async function refuseOutput(output: string): Promise<string | null> {
  if (!(await exists(output))) return null;
  const files = await readdir(output);
  if (files.length === 0 || files.includes(MARK)) return null;
  return `${output} holds files that Kliping did not make; choose another --output or empty that folder first`;
}

/** Puts the finished site where the old one was. */
export async function replaceOutput(stage: string, output: string): Promise<void> {
  const old = join(dirname(output), `.${basename(output)}.old`);
  await rm(old, { recursive: true, force: true });
  if (await exists(output)) await rename(output, old);
  await rename(stage, output);
  await rm(old, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
