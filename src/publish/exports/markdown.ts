import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { stringify } from "yaml";
import type { Entry } from "../../archive/index.ts";
import { sha256 } from "../../model/bytes/index.ts";
import {
  type Article,
  type Block,
  FIELDS,
  type Field,
  type FieldValue,
  fieldOf,
  isNameField,
  isUnknown,
  type Problem,
  type Settings,
  type Source,
  shownFileOf,
} from "../../model/index.ts";
import { isIgnored, LONGEST } from "../../read/index.ts";
import { exportArchive } from "./folder.ts";

const writer = remark().use(remarkGfm);

/**
 * Writes every article of a folder of texts as Markdown with front matter into `output`, which is new or empty, and
 * returns how many. Kliping reads them back as the same archive; what a text says where the curator has corrected it,
 * and the lines that its values come from, stay behind with the text.
 */
export async function exportMarkdown(
  folder: string,
  output: string,
  settings: Settings,
): Promise<{ count: number; problems: Problem[] }> {
  return exportArchive(folder, output, settings, ({ entries }, _, texts) => {
    const sources = new Map(texts.map(({ source }) => [source.file, source]));
    const shown = new Map(entries.map(({ article }) => [article.file, shownFileOf(article)]));
    const names = nameFiles([...shown.keys()], (file) => shown.get(file) ?? file);
    return entries.flatMap((entry) => {
      const { file } = entry.article;
      const text = toMarkdown(entry, sources.get(file));
      if (text === null) return [withoutText(file)];
      const path = join(output, names.get(file) ?? file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return [];
    });
  });
}

/**
 * A name for each file that no other has, on a disk that takes `A` for `a` either, and that is not left out when the
 * folder is read: its own with the ending `.md`, which stands behind its own ending where that name is taken.
 */
export function nameFiles(files: string[], shownOf = (file: string) => file): Map<string, string> {
  const taken = new Set<string>();
  const isMarkdown = (file: string) => /\.md$/i.test(file);
  const inOrder = [...files.filter(isMarkdown), ...files.filter((file) => !isMarkdown(file))];
  return new Map(
    inOrder.map((file) => {
      const name =
        possibleNames(shownOf(file)).find((name) => !taken.has(keyOf(name)) && !isIgnored(basename(name))) ??
        file;
      taken.add(keyOf(name));
      return [file, name];
    }),
  );
}

function possibleNames(file: string): string[] {
  const own = file.replace(/\.[^./]+$/, "");
  return [`${own}.md`, `${file}.md`, ...Array.from({ length: 9 }, (_, index) => `${file}.${index + 2}.md`)];
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/**
 * An article as a file, null where it has no words. Its address so far is an alias where its new text gives it another
 * one, beside those that it has already.
 */
function toMarkdown({ article, path }: Entry, source: Source | undefined): string | null {
  const aliases = source?.aliases.map(({ path }) => path) ?? [];
  const body = bodyOf(article, source);
  if (body.trim() === "") return null;
  const { original = shownFileOf(article), ...provenance } = article.provenance;
  const isSameText = sha256(body) === article.hash;
  const old = isSameText ? aliases : [path, ...aliases];
  const rest = { ...provenance, original, ...(old.length > 0 && { aliases: old }) };
  const print = (fields: Field[]) => stringify({ ...stated(article, fields), ...rest }, { lineWidth: 0 });
  const whole = print(FIELDS);
  // Of front matter that would be too long to be read, names are found in the text again.
  const matter = whole.length < LONGEST ? whole : print(FIELDS.filter((field) => !isNameField(field)));
  return `---\n${matter}---\n${body}`;
}

/**
 * What front matter has to say of an article: what the curator has emptied, and what is known but for what its text
 * says itself, the headline of any text and the names of one that is Markdown already.
 */
function stated(article: Article, fields: Field[]): Partial<Record<Field, unknown>> {
  const corrected = new Set(article.corrections.map(({ field }) => field));
  return Object.fromEntries(
    fields.flatMap((field): [Field, FieldValue][] => {
      const value = fieldOf(article, field);
      if (isUnknown(value)) return corrected.has(field) ? [[field, value]] : [];
      const isSaid = article.format === "markdown" ? !isWritten(article, field) : field === "headline";
      return isSaid ? [] : [[field, value]];
    }),
  );
}

/** Whether front matter says it. */
function isWritten({ evidence }: Article, field: Field): boolean {
  return evidence[field]?.[0]?.basis === "corrected";
}

/**
 * What its author wrote in Markdown is a source text and stays as it is, unless source texts with contacts are withheld.
 * The blocks of a dump are escaped where they look like signs.
 */
function bodyOf({ format, lines, headline, body, contacts }: Article, source: Source | undefined): string {
  if (format === "markdown")
    return source && contacts !== "withheld"
      ? source.text
      : lines.map(({ text, end }) => text + end).join("");
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

function withoutText(file: string): Problem {
  const reason = "no line of it reads as a headline or a story, so that there is nothing to write";
  return { file, rule: "no-body", severity: "error", reason };
}
