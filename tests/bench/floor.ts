/** Reads the same inputs and writes the same outputs with nothing between: the least that any builder must do. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [texts = "", list = "", output = ""] = process.argv.slice(2);
let read = 0;
for (const file of readdirSync(texts)) read += readFileSync(join(texts, file)).length;

const files: [string, number][] = JSON.parse(readFileSync(list, "utf8"));
const largest = files.reduce((most, [, bytes]) => Math.max(most, bytes), 0);
const content = Buffer.alloc(largest, "Naskah asli. ");
const made = new Set<string>();
for (const [path, bytes] of files) {
  const folder = join(output, dirname(path));
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(join(output, path), content.subarray(0, bytes));
}
console.log(`${read} bytes read, ${files.length} files written`);
