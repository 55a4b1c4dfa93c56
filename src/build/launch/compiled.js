import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/**
 * Compiles the bundle. That takes a third of a small build, so what V8 has compiled at the end of a process is kept as
 * `name`. V8 refuses what it has not made of the same script with the same flags.
 * @param {string} folder
 * @param {string} name
 * @returns the script, and what keeps the code
 */
export function compile(folder, name) {
  const [file, kept] = [join(folder, "kliping.js"), join(folder, name)];
  const cachedData = take(kept);
  const script = new Script(readFileSync(file, "utf8"), { filename: pathToFileURL(file).href, cachedData });
  const isKept = cachedData && !script.cachedDataRejected;
  return { script, keep: () => isKept || put(kept, script.createCachedData()) };
}

/** What stands in a file behind its SHA-256, if all of it does: V8 would fall over what is damaged. */
function take(file) {
  if (!existsSync(file)) return undefined;
  const kept = readFileSync(file);
  const bytes = kept.subarray(32);
  return sha256(bytes).equals(kept.subarray(0, 32)) ? bytes : undefined;
}

/** It saves time only, so that a disk that is full is no fault here. */
function put(file, bytes) {
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, Buffer.concat([sha256(bytes), bytes]));
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest();
}
