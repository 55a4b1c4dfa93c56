import type { Article } from "../../model/index.ts";

/** What was understood of a text, for the person who adds it. */
export function describe(file: string, article: Article): string {
  const count = (kind: string) => article.lines.filter((line) => line.kind === kind).length;
  const rows: [string, string][] = [
    ["headline", article.headline ?? `unknown, shown as [${article.suppliedTitle}]`],
    ["publisher", article.publisher ?? "unknown"],
    ["datePublished", article.datePublished ?? bound(article)],
    ["author", article.author.join(", ") || "unknown"],
    [
      "body",
      `${article.body.length} paragraphs; ${count("meta")} lines of metadata, ${count("boilerplate")} left out`,
    ],
  ];
  return `${file}\n${rows.map(([label, value]) => `  ${label.padEnd(13)} ${value}\n`).join("")}`;
}

function bound({ notBefore }: Article): string {
  return notBefore ? `unknown, not before ${notBefore}` : "unknown";
}
