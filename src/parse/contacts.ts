import {
  type Article,
  type Block,
  type Correction,
  FIELD_TABLE,
  FIELDS,
  type FieldValue,
  fieldOf,
  type Image,
  inWords,
  type Line,
  type Problem,
  type Role,
  type Settings,
  withValue,
} from "../model/index.ts";
import { chatHeadLength, maskSender } from "./lines/chat.ts";

/**
 * E-mail addresses and Indonesian telephone numbers: `0812-3456-7890`, `(021) 3909103`, `+62 812 …`. Prices, votes,
 * times (`08.00-11.00`) and dates are none: a number begins with a trunk or country code and has its ten digits.
 */
const CONTACT = new RegExp(
  [
    String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@|\s?(?:\(at\)|\[at\])\s?)[\p{L}\d-]{1,63}(?:(?:\.|\s?[([](?:dot|titik)[)\]]\s?)[\p{L}\d-]{1,63}){1,8}`,
    String.raw`(?<![\w.,-])08\d{2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\w)`,
    String.raw`(?<![\w.,/-])\(?0[2-9]\d{1,2}(?:\)[ -]?|[ -])\d{5,8}(?!\w)`,
    String.raw`(?<![\w.,/-])0[2-79]\d{8,9}(?!\w)`,
    String.raw`(?<![\w.,/-])\+62[ .-]?\(?\d{2,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\w)`,
    String.raw`(?<![\w.,/-])62[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?!\w)`,
  ].join("|"),
  "giu",
);

/** Fields that may hold contacts of writers. */
const MASKED_FIELDS = FIELDS.filter((field) => FIELD_TABLE[field].mask);
/** Lines that are about who wrote or edited the text. */
const WRITERS: ReadonlySet<Role> = new Set(["byline", "editor", "signoff", "bio"]);

/** `Penulis dapat dihubungi di …` stands in the story itself. */
const WRITER = /\b(?:penulis|wartawan|reporter|kontributor|pewarta|kolumnis|koresponden)(?:nya)?\b/iu;
/** `(Budi, surel budi@contoh.id)`, a line of its own, is signed by its writer. */
const SIGNED = /^\(\p{Lu}[^()]{1,80}\)$/u;
/** Characters before a contact in which a writer is named, if the contact is the writer's. */
const NEAR = 100;

/**
 * The article without the contacts of its writers: each letter and digit of theirs is a `•`, so that columns stay
 * right. Contacts of others are news (a ministry's number, the number of a fraud) and stay. The same article where
 * there are none, or where all are to be shown.
 */
export function maskContacts(
  article: Article,
  { contacts = "masked" }: Pick<Settings, "contacts"> = {},
): Article {
  if (contacts === "shown" || !hasContact(article)) return article;
  const withFields = MASKED_FIELDS.reduce(
    (masked, field) => withValue(masked, field, maskValue(fieldOf(article, field))),
    article,
  );
  const masked: Article = {
    ...withFields,
    body: article.body.map((block): Block => ({ ...block, text: maskNearWriter(block.text) })),
    lines: article.lines.map(maskLine),
    corrections: article.corrections.map(maskCorrection),
  };
  const isSame = JSON.stringify(masked) === JSON.stringify(article);
  return isSame ? article : { ...masked, evidence: evidenceOf(article), contacts };
}

/** Nearly all articles have none, and need no closer look. */
function hasContact(article: Article): boolean {
  const values = MASKED_FIELDS.map((field) => inWords(fieldOf(article, field)));
  const corrected = article.corrections.flatMap(({ parsed, corrected }) => [parsed, corrected]);
  const texts = [...article.lines.map(({ text }) => text), ...[...values, ...corrected].flat()];
  return texts.some((text) => text !== null && (text.search(CONTACT) >= 0 || chatHeadLength(text) > 0));
}

function mask(text: string): string {
  return text.replace(CONTACT, (contact) =>
    contact.replace(/[\p{L}\d]/gu, (sign) => "•".repeat(sign.length)),
  );
}

function maskNearWriter(text: string): string {
  const isSigned = SIGNED.test(text.trim());
  return text.replace(CONTACT, (contact, at: number) =>
    (isSigned && /\p{L}/u.test(contact)) || WRITER.test(text.slice(Math.max(0, at - NEAR), at))
      ? mask(contact)
      : contact,
  );
}

function maskLine(own: Line): Line {
  const line = { ...own, text: maskSender(own.text) };
  if (WRITERS.has(line.role)) return { ...line, text: mask(line.text) };
  const text = (line.spans ?? [])
    .filter(({ role }) => WRITERS.has(role))
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start - 1) + mask(text.slice(start - 1, end - 1)) + text.slice(end - 1),
      line.text,
    );
  return { ...line, text: maskNearWriter(text) };
}

function maskImage({ caption, creditText }: Image): Image {
  return { caption: maskNearWriter(caption), creditText: creditText && mask(creditText) };
}

function maskCorrection(correction: Correction): Correction {
  if (!FIELD_TABLE[correction.field].mask) return correction;
  const both = (value: Correction["parsed"]) =>
    Array.isArray(value) ? value.map(mask) : value && mask(value);
  return { ...correction, parsed: both(correction.parsed), corrected: both(correction.corrected) };
}

/** A "name" that is nothing but a contact is none. */
function isName(name: string): boolean {
  return /[\p{L}\d]/u.test(mask(name));
}

function maskValue(value: FieldValue): FieldValue {
  if (!Array.isArray(value)) return value && mask(value);
  return value
    .filter(isShown)
    .map((one) => (typeof one === "string" ? mask(one) : maskImage(one))) as FieldValue;
}

function isShown(one: string | Image | undefined): boolean {
  return typeof one === "string" ? isName(one) : one !== undefined;
}

/** Evidence stands beside the values of a list by their numbers. */
function evidenceOf(article: Article): Article["evidence"] {
  const evidence = { ...article.evidence };
  for (const field of MASKED_FIELDS) {
    const value = fieldOf(article, field);
    const kept = Array.isArray(value) && evidence[field]?.filter((_, index) => isShown(value[index]));
    if (kept) evidence[field] = kept;
  }
  return evidence;
}

const MASKED =
  'an e-mail address or telephone number of its writer is shown in its source text only; `contacts` in the settings may be "withheld" (not there either) or "shown"';
const WITHHELD =
  'an e-mail address or telephone number of its writer is not shown, and its source text is not published; `contacts` in the settings may be "masked" or "shown"';

/** What the curator should know of a text whose writers' contacts are not shown. */
export function tellMasked({ file, contacts }: Article): Problem[] {
  if (!contacts) return [];
  const reason = contacts === "withheld" ? WITHHELD : MASKED;
  return [{ file, rule: "contacts", severity: "info", reason }];
}
