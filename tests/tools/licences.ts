/**
 * `npm run licences`: every package that is installed, with its licence; those that only tests and checks need are
 * marked. Exits with 1 where a licence is not one of those that were looked at.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");

/** Licences (SPDX) under which a package may be used as Kliping uses it. */
const GOOD =
  /^\(?(?:MIT(?:-0)?|ISC|0BSD|BSD-[23]-Clause|BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|OFL-1\.1|WTFPL|Zlib|MPL-2\.0|CPAL-1\.0)\b/;

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), dev: z.boolean().optional(), link: z.boolean().optional() }),
  ),
});
const described = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

const { packages } = lock.parse(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
const rows = Object.entries(packages).flatMap(([path, { version = "", dev = false }]) => {
  const file = join(ROOT, path, "package.json");
  // Programs for other systems are in the lock file, but not installed here.
  if (path === "" || !existsSync(file)) return [];
  const { license, licenses = [] } = described.parse(JSON.parse(readFileSync(file, "utf8")));
  const said =
    typeof license === "string" ? license : (license?.type ?? licenses.map(({ type }) => type).join(" OR "));
  return [{ name: path.replace(/^.*node_modules\//, ""), version, licence: said || "not stated", dev }];
});
for (const { name, version, licence, dev } of rows.sort((a, b) => (a.name < b.name ? -1 : 1)))
  console.log(`${licence.padEnd(24)} ${name} ${version}${dev ? " (tests and checks)" : ""}`);
const doubtful = rows.filter(({ licence }) => !GOOD.test(licence));
for (const { name, licence } of doubtful) console.error(`look at the licence of ${name}: ${licence}`);
console.log(`${rows.length} packages, ${rows.filter(({ dev }) => !dev).length} of them for building`);
process.exitCode = doubtful.length > 0 ? 1 : 0;
