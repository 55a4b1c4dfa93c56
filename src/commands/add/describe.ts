import { EXPECTED } from "../../archive/index.ts";
import { type Article, type Field, fieldOf, inWords } from "../../model/index.ts";

/** What was understood of a text, for the person who adds it. */
export function describe(file: string, article: Article): string {
  const count = (kind: string) => article.lines.filter((line) => line.kind === kind).length;
  const rows: [string, string][] = [
    ...EXPECTED.map((field): [string, string] => [field, inOneLine(article, field)]),
    [
      "body",
      `${article.body.length} paragraphs; ${count("meta")} lines of metadata, ${count("boilerplate")} left out`,
    ],
  ];
  return `${file}\n${rows.map(([label, value]) => `  ${label.padEnd(13)} ${value}\n`).join("")}`;
}

function inOneLine(article: Article, field: Field): string {
  return [inWords(fieldOf(article, field)) ?? []].flat().join(", ") || unknown(article, field);
}

function unknown({ suppliedTitle, notBefore }: Article, field: Field): string {
  if (field === "headline") return `unknown, shown as [${suppliedTitle}]`;
  return field === "datePublished" && notBefore ? `unknown, not before ${notBefore}` : "unknown";
}
