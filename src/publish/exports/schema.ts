import * as z from "zod";
import type { Entry } from "../../archive/index.ts";
import {
  FIELD_TABLE,
  FIELDS,
  type Field,
  isNameField,
  type Mentions,
  type OwnValues,
  PROVENANCE,
  type Provenance,
} from "../../model/index.ts";
import { words } from "../words.ts";

const { recordMeanings: meanings } = words;

const text = z.string();
const known = text.nullable();
const list = z.array(text);

const span = z.object({
  start: z.int().describe(meanings.span.start),
  end: z.int().describe(meanings.span.end),
  role: text.describe(meanings.span.role),
  rule: text.describe(meanings.span.rule),
});

const line = z.object({
  line: z.int().describe(meanings.line.line),
  text: text.describe(meanings.line.text),
  end: text.describe(meanings.line.end),
  kind: z.enum(["body", "meta", "boilerplate", "blank"]).describe(meanings.line.kind),
  role: text.describe(meanings.line.role),
  rule: text.describe(meanings.line.rule),
  spans: z.array(span).optional().describe(meanings.line.spans),
});

const evidence = z.object({
  basis: z.enum(["stated", "inferred", "corrected"]).describe(meanings.evidence.basis),
  rule: text.describe(meanings.evidence.rule),
  line: z.int().optional().describe(meanings.evidence.line),
  start: z.int().optional().describe(meanings.evidence.start),
  end: z.int().optional().describe(meanings.evidence.end),
  element: text.optional().describe(meanings.evidence.element),
});

const block = z.object({
  type: z.enum(["paragraph", "heading"]).describe(meanings.block.type),
  id: text.describe(meanings.block.id),
  text: text.describe(meanings.block.text),
  ordinal: text.optional().describe(meanings.block.ordinal),
  lines: z.array(z.int()).describe(meanings.block.lines),
});

const correction = z.object({
  field: text.describe(meanings.correction.field),
  parsed: z.union([text, list]).nullable().describe(meanings.correction.parsed),
  corrected: z.union([text, list]).nullable().describe(meanings.correction.corrected),
});

const SHAPES: Record<(typeof FIELD_TABLE)[Field]["kind"], z.ZodType> = {
  text: known,
  date: known,
  day: known,
  texts: list,
  names: list,
  images: z.array(
    z.object({
      caption: text.describe(meanings.image.caption),
      creditText: known.describe(meanings.image.creditText),
    }),
  ),
};

/** A shape for each field of these, which takes and gives its value. */
function shapesOf<Values>(fields: Field[]) {
  const shapes = fields.map((field) => [
    field,
    SHAPES[FIELD_TABLE[field].kind].describe(words.fieldMeanings[field]),
  ]);
  return Object.fromEntries(shapes) as { [F in keyof Values]: z.ZodType<Values[F], Values[F]> };
}

const { headline, ...others } = shapesOf<OwnValues>(FIELDS.filter((field) => !isNameField(field)));
const provenance = Object.fromEntries(
  (Object.keys(PROVENANCE) as (keyof Provenance)[]).map((key) => [
    key,
    text.optional().describe(words.provenanceMeanings[key]),
  ]),
) as Record<keyof Provenance, z.ZodOptional<z.ZodString>>;

/** An article as the archive's JSON Lines hold it. The order is that of a catalogue card, then of the evidence. */
export const articleSchema = z
  .strictObject({
    address: text.describe(meanings.article.address),
    file: text.describe(meanings.article.file),
    format: z.enum(["text", "markdown", "html"]).describe(meanings.article.format),
    encoding: text.describe(meanings.article.encoding),
    hash: text.describe(meanings.article.hash),
    headline,
    suppliedTitle: known.describe(meanings.article.suppliedTitle),
    ...others,
    mentions: z.object(shapesOf<Mentions>(FIELDS.filter(isNameField))).describe(meanings.article.mentions),
    body: z.array(block).describe(meanings.article.body),
    lines: z.array(line).describe(meanings.article.lines),
    evidence: z.record(text, z.array(evidence)).describe(meanings.article.evidence),
    corrections: z.array(correction).describe(meanings.article.corrections),
    provenance: z.object(provenance).describe(meanings.article.provenance),
    contacts: z.enum(["masked", "withheld"]).optional().describe(meanings.article.contacts),
  })
  .meta({ title: meanings.title });

type ArticleRecord = z.input<typeof articleSchema>;

/** An article as the schema says it, in JSON. The compiler holds `Article` against the schema here. */
export function printRecord({ article: { shownFile, ...article }, path }: Entry): string {
  const file = shownFile ?? article.file;
  return JSON.stringify({ address: path, ...article, file } satisfies ArticleRecord);
}
