import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settings } from "../../eleventy.config.ts";
import { slug } from "../../src/model/address.ts";
import type { Article } from "../../src/model/article.ts";
import { canonicalOf, knowledgeOf } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { read } from "../../src/read/index.ts";

/** Writes what Kliping understands of a folder of texts as Markdown with front matter, one file a text; returns their number. */
export async function writeMarkdown(texts: string, folder: string): Promise<number> {
  const { sources } = await read(texts);
  const knowledge = knowledgeOf(settings);
  const canonical = canonicalOf(knowledge);
  // Outlets whose names make one address are one outlet, as on Kliping's pages.
  const outlets = new Map<string, string>();
  mkdirSync(folder, { recursive: true });
  for (const source of sources) {
    const { article } = parse(source, knowledge);
    const name = article.publisher && canonical("outlets", article.publisher);
    if (name && !outlets.has(slug(name))) outlets.set(slug(name), name);
    const outlet = name ? (outlets.get(slug(name)) ?? name) : null;
    writeFileSync(join(folder, `${article.hash.slice(0, 12)}.md`), toMarkdown(article, outlet));
  }
  return sources.length;
}

/** Front matter and body as other generators read them; JSON is YAML too. */
function toMarkdown(article: Article, outlet: string | null): string {
  const { headline, suppliedTitle, file, datePublished, author, body } = article;
  const matter = {
    title: headline ?? suppliedTitle ?? file,
    dated: datePublished !== null,
    date: datePublished?.slice(0, 10) ?? "1900-01-01",
    publisher: outlet ? [outlet] : [],
    author,
  };
  const blocks = body.map(({ type, text }) => (type === "heading" ? `## ${text}` : text));
  const lines = Object.entries(matter).map(([key, value]) =>
    key === "date" ? `date: ${value}` : `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join("\n")}\n---\n\n${harmless(blocks.join("\n\n"))}\n`;
}

/** Both would take these for commands of theirs. */
function harmless(text: string): string {
  return text.replace(/\{(?=[{%#])/g, "{ ");
}
