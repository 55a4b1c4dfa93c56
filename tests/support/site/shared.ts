import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

interface SharedFolder<Result> {
  folder: string;
  result: Result;
  remove: () => Promise<void>;
}

/**
 * Makes a folder once for all test files of a run (`tests/run.ts` names where), so a test must not change it. A file that
 * runs alone makes its own. The result goes through JSON.
 */
export async function shareFolder<Result>(
  name: string,
  make: (folder: string) => Promise<Result>,
): Promise<SharedFolder<Result>> {
  const all = process.env.KLIPING_TEST_SITES;
  if (all === undefined) return makeAlone(name, make);
  const folder = join(all, name);
  const done = `${folder}.json`;
  if (await isFirst(folder)) await makeFor(folder, done, make);
  while (!existsSync(done)) await wait(50);
  const { result, error } = JSON.parse(await readFile(done, "utf8"));
  if (error) throw new Error(error);
  return { folder, result, remove: async () => {} };
}

async function makeAlone<Result>(
  name: string,
  make: (folder: string) => Promise<Result>,
): Promise<SharedFolder<Result>> {
  const folder = await mkdtemp(join(tmpdir(), `kliping-${name}-`));
  return { folder, result: await make(folder), remove: () => rm(folder, { recursive: true }) };
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Writes the result, or why there is none, for the files that wait for it. */
async function makeFor(folder: string, done: string, make: (folder: string) => Promise<unknown>) {
  const outcome = await make(folder).then(
    (result) => ({ result }),
    (error) => ({ error: String(error?.stack ?? error) }),
  );
  await writeFile(`${done}.new`, JSON.stringify(outcome));
  await rename(`${done}.new`, done);
}
