import * as z from "zod";
import {
  type Corrections,
  FIELD_TABLE,
  type Field,
  type Image,
  isoDate,
  type OtherKey,
  oldPath,
  PROVENANCE,
  type Provenance,
  readDay,
} from "../model/index.ts";

/** One name or several; a single one may stand without a list. */
const names = z
  .union([z.string().min(1), z.array(z.string().min(1)), z.null()], {
    error: "must be a text or a list of texts",
  })
  .transform((value) => (typeof value === "string" ? [value] : (value ?? [])));
const words = z.string({ error: "must be a text" }).min(1, "must not be empty");
/** Many texts tell the hour without its zone. */
const DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
const date = z.string({ error: "must be a date" }).refine((value) => {
  const match = DATE.exec(value);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}, "must be a day that exists, like 2022-09-06, or a time, with its offset if that is known, like 2022-09-06T16:31+07:00");
const day = z
  .string({ error: "must be a day" })
  .transform(readDay)
  .refine((value) => value !== null, "must be a day that exists, like 2022-09-06");
const CAPTIONS = "must be a list of captions, each with its `caption` and, if there is one, its `creditText`";
const caption = z.string({ error: CAPTIONS }).min(1, CAPTIONS);
const image = z.strictObject({ caption, creditText: caption.nullable().default(null) }, { error: CAPTIONS });
const images = z
  .union([z.array(image), z.null()], { error: CAPTIONS })
  .transform((value): Image[] => value ?? []);
const address = z.url({
  protocol: /^https?$/,
  error: "must be an address that begins with http:// or https://",
});

/** What may correct or add to what was read in the text. `null` means: the curator says it is unknown. */
const FIELD_SHAPES: Record<(typeof FIELD_TABLE)[Field]["kind"], z.ZodType> = {
  text: words.nullable(),
  date: date.nullable(),
  day: day.nullable(),
  texts: names,
  images,
  names,
};
const PROVENANCE_SHAPES: Record<(typeof PROVENANCE)[keyof Provenance], z.ZodType> = {
  address,
  date,
  text: words,
};

const OLD_ADDRESS =
  "must be an old address in this site, like artikel/judul-0a1b2c3d.html, or a list of them";
const oldAddress = z.string().refine((value) => oldPath(value) !== null, OLD_ADDRESS);

const others: Record<OtherKey, z.ZodType> = {
  /** Addresses at which the article stood before; they lead to where it stands now. */
  aliases: z
    .union([oldAddress, z.array(oldAddress), z.null()], { error: OLD_ADDRESS })
    .transform((value) => [value ?? []].flat()),
};

const corrections = mapValues(FIELD_TABLE, ({ kind }) => FIELD_SHAPES[kind]);
const provenance = mapValues(PROVENANCE, (kind) => PROVENANCE_SHAPES[kind]);
const keys: Record<string, z.ZodType> = { ...corrections, ...provenance, ...others };

function mapValues<Row>(table: Record<string, Row>, shapeOf: (row: Row) => z.ZodType) {
  return Object.fromEntries(Object.entries(table).map(([key, row]) => [key, shapeOf(row)]));
}

/** A key that is not right, and why. */
export interface FrontMatterIssue {
  key: string;
  message: string;
}

/** Checks front matter key by key: what is right is kept, whatever else stands there. */
export function checkFrontMatter(data: object): {
  corrections: Corrections;
  provenance: Provenance;
  aliases: string[];
  issues: FrontMatterIssue[];
} {
  const kept: Record<string, unknown> = {};
  const issues: FrontMatterIssue[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const result = field?.safeParse(value);
    if (result?.success) kept[key] = result.data;
    else issues.push({ key, message: message(key, result?.error) });
  }
  const { aliases = [] } = pick<{ aliases?: string[] }>(kept, others);
  return { corrections: pick(kept, corrections), provenance: pick(kept, provenance), aliases, issues };
}

/** Is this a key as somebody might write it who does not know how it is written: `Headline`, `source-url`? */
export function isMeantAsKey(word: string): boolean {
  return folded.has(fold(word));
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, "");
}

const folded = new Set(Object.keys(keys).map(fold));

function message(key: string, error: z.ZodError | undefined): string {
  if (error) return `"${key}" ${error.issues[0]?.message}`;
  const meant = Object.keys(keys).find((known) => fold(known) === fold(key));
  if (meant) return `there is no key "${key}"; write "${meant}"`;
  return `there is no key "${key}" (known: ${Object.keys(keys).join(", ")})`;
}

function pick<T>(kept: Record<string, unknown>, shape: object): T {
  return Object.fromEntries(Object.entries(kept).filter(([key]) => Object.hasOwn(shape, key))) as T;
}
