import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Archive } from "../archive/index.ts";
import { type Article, FIELDS, fieldOf, inWords, isUnknown, shownFileOf } from "../model/index.ts";
import { VERSION } from "./version.ts";

/** Name of the list of all texts of a site. */
export const MANIFEST = "manifest.json";

const text = z.object({
  /** Path of the article's page. */
  address: z.string(),
  /** Name of the source file in the articles folder. */
  file: z.string(),
  /** SHA-256 of the source text, front matter not included. */
  sha256: z.string(),
  /** The source text holds contacts of its writers and is not among the site's files. */
  withheld: z.literal(true).optional(),
  title: z.string(),
  /** What is known of the text; a field that is unknown is not there. */
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** What a site says of itself and its texts, for programs. */
const manifest = z.object({
  generator: z.object({ name: z.literal("Kliping"), version: z.string() }),
  title: z.string(),
  /** How many texts there are. */
  articles: z.number(),
  /** Old addresses and where they lead now. */
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  /** In the order of their files. */
  texts: z.array(text),
});

export type Manifest = z.infer<typeof manifest>;
export type ManifestText = z.infer<typeof text>;

export function toManifest(
  { entries }: Archive,
  redirects: { from: string; to: string }[],
  title: string,
): Manifest {
  const texts = entries.map(({ article, path, title }) => ({
    address: path,
    file: shownFileOf(article),
    sha256: article.hash,
    ...(article.contacts === "withheld" && { withheld: true as const }),
    title,
    fields: knownFields(article),
  }));
  return {
    generator: { name: "Kliping", version: VERSION },
    title,
    articles: texts.length,
    redirects: redirects.map(({ from, to }) => ({ from, to })),
    texts: texts.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** A text a line, so that programs for lines compare two manifests too. */
export function formatManifest({ texts, ...rest }: Manifest): string {
  const lines = texts.map((text) => `\n${JSON.stringify(text)}`);
  return `${JSON.stringify(rest).slice(0, -1)},"texts":[${lines.join(",")}\n]}\n`;
}

/** The manifest of the site in `folder`; null where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")));
  } catch {
    return null;
  }
}

function knownFields(article: Article): ManifestText["fields"] {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = inWords(fieldOf(article, field));
      return isUnknown(value) ? [] : [[field, value]];
    }),
  );
}
