import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { buildSite, SETTINGS } from "../support/site/build.ts";

const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "kliping-jsonld-"));
});
after(() => rm(folder, { recursive: true }));

/**
 * Holds objects against schema.org's vocabulary: schema-dts has it as types, made from the vocabulary's own files. As
 * a literal an object may have no property that its type has not.
 */
async function faults(objects: string[]): Promise<string> {
  const lines = objects.map((json, index) => `export const o${index}: WithContext<NewsArticle> = ${json};`);
  const types = 'import type { NewsArticle, WithContext } from "schema-dts";';
  await writeFile(join(folder, "pages.ts"), [types, ...lines, ""].join("\n"));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: "esnext",
    moduleResolution: "bundler",
    paths: { "schema-dts": [join(ROOT, "node_modules/schema-dts/dist/schema.d.ts")] },
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["pages.ts"] }));
  return promisify(execFile)(process.execPath, [TSC, "--project", folder]).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}

async function printed(site: string): Promise<string[]> {
  const pages = await readdir(join(site, "artikel"));
  const texts = await Promise.all(pages.map((page) => readFile(join(site, "artikel", page), "utf8")));
  return texts.map((html) => {
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    return JSON.stringify(JSON.parse(json));
  });
}

test("the JSON-LD of every article is a NewsArticle of schema.org's vocabulary", async () => {
  const small = await buildSite(undefined, { ...SETTINGS, url: "https://contoh.id/" });
  const five = await buildSite(join(ROOT, "articles"));
  try {
    const objects = [...(await printed(small.site)), ...(await printed(five.site))];
    assert.ok(objects.length > 10);
    assert.equal(await faults(objects), "");
  } finally {
    await small.remove();
    await five.remove();
  }
});

const OUTSIDE = [
  '{ "@context": "https://schema.org", "@type": "NewsArticle", "headlines": "a" }',
  '{ "@context": "https://schema.org", "@type": "NewsPiece", "headline": "a" }',
  '{ "@context": "https://schema.org", "@type": "NewsArticle", "author": { "@type": "Person", "title": "a" } }',
];
for (const json of OUTSIDE)
  test(`what is not in the vocabulary is found: ${json}`, async () => {
    assert.match(await faults([json]), /pages\.ts\(2,/);
  });
