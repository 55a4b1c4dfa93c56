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
  PROVENANCE,
  type Problem,
  type Provenance,
  type Role,
  type Settings,
  withValue,
} from "../model/index.ts";
import { type Contact, findContacts, findInName } from "./contact.ts";
import { chatHeadLength, maskSender } from "./lines/chat.ts";

/** Fields that may hold contacts of writers. */
const MASKED_FIELDS = FIELDS.filter((field) => FIELD_TABLE[field].mask);
/** Lines that are about the writer or editor of the text, and those whose values pages list. */
const WRITERS: ReadonlySet<Role> = new Set(["byline", "editor", "signoff", "bio", "topic"]);

/** `Penulis dapat dihubungi di …` stands in the story itself, `Editor: Sari 0812-…` below it. */
const WRITER =
  /\b(?:penulis|wartawan|jurnalis|reporter|kontributor|pewarta|kolumnis|koresponden|editor|penyunting|redaktur|fotografer)(?:nya)?\b|^\W*(?:oleh|laporan|teks|naskah)\s*:/iu;
/** `sari@contoh.id (penulis)`. */
const WRITER_AFTER = new RegExp(String.raw`^\s*\(\s*(?:${WRITER.source})`, "iu");
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
    ...maskTitles(article),
    ...maskFile(article),
    provenance: maskProvenance(article.provenance),
    body: article.body.map((block) => maskBlock(block, article.lines)),
    lines: article.lines.map((line) => maskLine(line, article.lines)),
    corrections: article.corrections.map(maskCorrection),
  };
  const isSame = JSON.stringify(masked) === JSON.stringify(article);
  return isSame ? article : { ...masked, evidence: evidenceOf(article), contacts };
}

/** Nearly all articles have none, and need no closer look. */
function hasContact(article: Article): boolean {
  const values = MASKED_FIELDS.map((field) => inWords(fieldOf(article, field)));
  const corrected = article.corrections.flatMap(({ parsed, corrected }) => [parsed, corrected]);
  const curated = Object.values(article.provenance);
  const texts = [...article.lines.map(({ text }) => text), ...[...values, ...corrected, ...curated].flat()];
  const names = [article.file, ...curated];
  return (
    texts.some((text) => text && (findContacts(text).length > 0 || chatHeadLength(text) > 0)) ||
    names.some((name) => name && findInName(name).length > 0)
  );
}

function hide(text: string, contacts: Contact[]): string {
  return contacts.reduce(
    (hidden, { start, end }) =>
      hidden.slice(0, start) +
      text.slice(start, end).replace(/[\p{L}\p{N}]/gu, (sign) => "•".repeat(sign.length)) +
      hidden.slice(end),
    text,
  );
}

function mask(text: string): string {
  return hide(text, findContacts(text));
}

/** The name of a file with its contacts masked; its ending stays. */
export function maskName(name: string): string {
  const end = /\.[^./]*$/.exec(name)?.index ?? name.length;
  return hide(name.slice(0, end), findInName(name.slice(0, end))) + name.slice(end);
}

function maskNearWriter(text: string, before = ""): string {
  const isSigned = SIGNED.test(text.trim());
  const isWriters = ({ start, end }: Contact) =>
    (isSigned && /\p{L}/u.test(text.slice(start, end))) ||
    WRITER.test((before + text.slice(0, start)).slice(-NEAR)) ||
    WRITER_AFTER.test(text.slice(end));
  return hide(text, findContacts(text).filter(isWriters));
}

/** What stands before a line and may tell whose contact it holds: the line above, or a label further up (`Editor:`). */
function lineBefore(number: number, lines: Line[]): string {
  const above = lines[number - 2];
  if (above && above.kind !== "blank") return `${above.text} `;
  const label = lines.slice(0, Math.max(0, number - 1)).findLast(({ kind }) => kind !== "blank");
  return label && /:\s*$/.test(label.text) ? `${label.text} ` : "";
}

function maskBlock(block: Block, lines: Line[]): Block {
  const [first = 1] = block.lines;
  return { ...block, text: maskNearWriter(block.text, lineBefore(first, lines)) };
}

/** An address of an article is made of its title, so that it is masked where its title is. */
function maskTitles({ headline, alternativeHeadline, suppliedTitle }: Article) {
  const both = (text: string | null) => text && maskNearWriter(text);
  return {
    headline: both(headline),
    alternativeHeadline: both(alternativeHeadline),
    suppliedTitle: both(suppliedTitle),
  };
}

function maskFile({ file }: Article): Pick<Article, "shownFile"> {
  const shownFile = maskName(file);
  return shownFile === file ? {} : { shownFile };
}

/** An address with signs left out would lead elsewhere, so that one with a contact is not given at all. */
function maskProvenance(provenance: Provenance): Provenance {
  const known = Object.entries(provenance) as [keyof Provenance, string | undefined][];
  return Object.fromEntries(
    known.flatMap(([key, value]): [string, string | undefined][] => {
      if (!value || PROVENANCE[key] === "date") return [[key, value]];
      if (PROVENANCE[key] === "address") return findInName(value).length > 0 ? [] : [[key, value]];
      return [[key, key === "original" ? maskName(value) : mask(value)]];
    }),
  );
}

function maskLine(own: Line, lines: Line[]): Line {
  const line = { ...own, text: maskSender(own.text) };
  if (WRITERS.has(line.role)) return { ...line, text: mask(line.text) };
  const text = (line.spans ?? [])
    .filter(({ role }) => WRITERS.has(role))
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start - 1) + mask(text.slice(start - 1, end - 1)) + text.slice(end - 1),
      line.text,
    );
  return { ...line, text: maskNearWriter(text, lineBefore(line.line, lines)) };
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
