import type { Entry } from "../../archive/index.ts";
import {
  FIELD_TABLE,
  FIELDS,
  type Field,
  fieldOf,
  inWords,
  printRow,
  shownFileOf,
} from "../../model/index.ts";
import { words } from "../words.ts";

/** A column of the table of all articles. */
interface Column {
  name: string;
  description: string;
  value: (entry: Entry) => string | null;
}

/** What the archive makes of a field, in columns behind it. */
const BEHIND: Partial<Record<Field, Column[]>> = {
  headline: [
    {
      name: "suppliedTitle",
      description: words.columns.suppliedTitle,
      value: ({ article }) => article.suppliedTitle,
    },
  ],
  publisher: [{ name: "outlet", description: words.columns.outlet, value: ({ outlet }) => outlet }],
};

/** What of an article fits into a row; lists are joined by `; `. */
export const COLUMNS: Column[] = [
  { name: "address", description: words.columns.address, value: ({ path }) => path },
  { name: "file", description: words.columns.file, value: ({ article }) => shownFileOf(article) },
  { name: "sha256", description: words.columns.sha256, value: ({ article }) => article.hash },
  ...FIELDS.filter((field) => FIELD_TABLE[field].csv).flatMap((field) => [
    toColumn(field),
    ...(BEHIND[field] ?? []),
  ]),
  {
    name: "source_url",
    description: words.columns.source_url,
    value: ({ article }) => article.provenance.source_url ?? null,
  },
  {
    name: "articleBody",
    description: words.columns.articleBody,
    value: ({ article }) => article.body.map(({ text }) => text).join("\n\n"),
  },
];

function toColumn(name: Field): Column {
  return {
    name,
    description: words.columnMeanings[name] ?? words.fieldMeanings[name],
    value: ({ article }) => [inWords(fieldOf(article, name)) ?? []].flat().join("; "),
  };
}

/** The table of all articles as CSV (RFC 4180), a row at a time. */
export function* toCsv(entries: Entry[]): Generator<string> {
  yield printRow(COLUMNS.map(({ name }) => name));
  for (const entry of entries) yield printRow(COLUMNS.map(({ value }) => value(entry) ?? ""));
}
