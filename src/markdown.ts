import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { stringify } from "yaml";
import type { Entry } from "./archive/index.ts";
import type { Article, Block, Corrections } from "./article.ts";
import { exportArchive } from "./export.ts";
import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

const writer = remark().use(remarkGfm);

/** The fields that front matter holds beside the headline, which is the text's first heading. */
const FIELDS: (keyof Corrections & keyof Article)[] = [
  "alternativeHeadline",
  "publisher",
  "datePublished",
  "author",
  "editor",
  "locationCreated",
  "articleSection",
  "isBasedOn",
  "relatedLinks",
  "keywords",
  "signoff",
];

/**
 * Writes every article of a folder of texts as Markdown with front matter into `output`, which is new or empty, and
 * returns how many. Kliping reads them back as the same articles; captions, the bound of an unknown date and the
 * reasons for each value stay behind, because the text that they come from does.
 */
export async function exportMarkdown(
  folder: string,
  output: string,
  settings: Settings,
): Promise<{ count: number; problems: Problem[] }> {
  return exportArchive(folder, output, settings, ({ entries }) => {
    for (const entry of entries) writeFileSync(join(output, fileOf(entry)), toMarkdown(entry));
  });
}

function fileOf({ path }: Entry): string {
  return path.replace(/^artikel\/(.*)\.html$/, "$1.md");
}

/** An article as a file; its address so far is an alias, because its new text gives it another one. */
export function toMarkdown({ article, path }: Entry): string {
  const known = FIELDS.flatMap((field) => {
    const value = article[field];
    return value === null || value.length === 0 ? [] : [[field, value]];
  });
  const { original = article.file, ...provenance } = article.provenance;
  const matter = { ...Object.fromEntries(known), ...provenance, original, aliases: [path] };
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n${bodyOf(article)}`;
}

/** What its author wrote in Markdown stays as it is; the blocks of a dump are escaped where they look like signs. */
function bodyOf({ format, lines, headline, body }: Article): string {
  if (format === "markdown") return lines.map(({ text, end }) => text + end).join("");
  const title: RootContent[] = headline === null ? [] : [heading(1, headline)];
  return writer.stringify({ type: "root", children: [...title, ...body.map(toNode)] });
}

function toNode({ type, text, ordinal }: Block): RootContent {
  const value = ordinal ? `${ordinal} ${text}` : text;
  return type === "heading" ? heading(2, value) : { type: "paragraph", children: [{ type: "text", value }] };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: "heading", depth, children: [{ type: "text", value }] };
}
