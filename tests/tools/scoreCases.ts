/** Compares articles with small cases of what is right; the definitions are those of `shared/gold/cases.mjs`. */
import type { Article } from "../../src/model/article.ts";

/** What is right of a case; each key that is given is asked. */
export interface Expected {
  headline?: string | null;
  publisher?: string | null;
  signoff?: string | null;
  /** What the value must begin with; null where it must stay unknown. */
  datePublished?: string | null;
  datePublishedWIB?: string;
  author?: string[];
  editor?: string[];
  isBasedOn?: string[];
  visibleAuthors?: string[];
  /** The paragraphs in order, or one text that is compared as a bag of words. */
  body?: string[] | string;
  bodyHas?: string[];
  bodyNot?: string[];
  mustNotBody?: string[];
  bodyCount?: Record<string, number>;
  maxParagraphs?: number;
  bodyJoined?: string;
  mustWarn?: boolean;
  /** Why careful people may differ: such a case is not counted. */
  debatable?: string;
}

/** What was understood of a case. */
export interface Outcome {
  article: Article | null;
  warned: boolean;
}

type Check<Key extends keyof Expected> = (
  right: NonNullable<Expected[Key]> | Extract<Expected[Key], null>,
  article: Article,
  warned: boolean,
) => string[];

const CHECKS: { [Key in keyof Expected]: Check<Key> } = {
  headline: (right, { headline }) => differs("headline", headline, right),
  publisher: (right, { publisher }) => differs("publisher", publisher, right),
  signoff: (right, { signoff }) => differs("signoff", signoff, right),
  datePublished: (right, { datePublished: is }) =>
    (right === null ? is === null : (is ?? "").startsWith(right)) ? [] : [`date ${is}, right ${right}`],
  datePublishedWIB: (right, { datePublished: is }) =>
    (jakarta(is) ?? "").startsWith(right.slice(0, 10)) ? [] : [`date ${is}, right ${right}`],
  author: (right, { author }) => unequal("author", author, right),
  editor: (right, { editor }) => unequal("editor", editor, right),
  isBasedOn: (right, { isBasedOn }) => unequal("isBasedOn", isBasedOn, right),
  visibleAuthors: (right, { author }) => unequal("author", author, right),
  body: (right, article) =>
    typeof right === "string" ? checkWords(right, article) : checkBody(right, article),
  bodyHas: (right, article) =>
    right
      .filter((part) => !plain(textsOf(article).join("\n")).includes(plain(part)))
      .map((part) => `body lacks ${quoted(part)}`),
  bodyNot: checkAbsent,
  mustNotBody: checkAbsent,
  bodyCount: (right, article) =>
    Object.entries(right).flatMap(([part, times]) => {
      const is = textsOf(article).reduce((sum, text) => sum + text.split(part).length - 1, 0);
      return is === times ? [] : [`body has ${is} of ${quoted(part)}, right ${times}`];
    }),
  maxParagraphs: (right, { body }) =>
    body.length > right ? [`${body.length} paragraphs, at most ${right}`] : [],
  bodyJoined: (right, article) =>
    plain(textsOf(article).join(" ")) === plain(right) ? [] : ["the body as one text differs"],
  mustWarn: (right, _, warned) => (right && !warned ? ["no warning"] : []),
};

/** What is wrong of a case; empty where all is right. */
export function missesOfCase(expected: Expected, { article, warned }: Outcome): string[] {
  if (!article) return ["no output"];
  return (Object.keys(expected) as (keyof Expected)[]).flatMap((key) => {
    const check = CHECKS[key] as
      | ((right: unknown, article: Article, warned: boolean) => string[])
      | undefined;
    return check && expected[key] !== undefined ? check(expected[key], article, warned) : [];
  });
}

/** The share of cases that are right as the mean over kinds; a case's kind is its name before the first "-". */
export function shareOfKinds(cases: readonly { name: string; right: boolean }[]): number {
  const kinds = new Map<string, boolean[]>();
  for (const { name, right } of cases) {
    const kind = name.replace(/-.*/, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), right]);
  }
  const shares = [...kinds.values()].map((list) => list.filter(Boolean).length / list.length);
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}

function plain(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function small(text: string | null): string {
  return plain(text).toLocaleLowerCase("id");
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

function differs(field: string, is: string | null, right: string | null): string[] {
  return small(is) === small(right) ? [] : [`${field} ${JSON.stringify(is)}, right ${JSON.stringify(right)}`];
}

function unequal(field: string, is: string[], right: string[]): string[] {
  const same = JSON.stringify(is.map(small)) === JSON.stringify(right.map(small));
  return same ? [] : [`${field} ${JSON.stringify(is)}, right ${JSON.stringify(right)}`];
}

function textsOf({ body }: Article): string[] {
  return body.map(({ text }) => plain(text));
}

function checkBody(right: string[], article: Article): string[] {
  const [body, want] = [textsOf(article), right.map(plain)];
  const extra = body.filter((text) => !want.includes(text));
  const missing = want.filter((text) => !body.includes(text));
  if (extra.length === 0 && missing.length === 0 && body.length === want.length) return [];
  return [`body has [${extra.map(quoted)}], lacks [${missing.map(quoted)}]`];
}

function checkAbsent(right: string[], article: Article): string[] {
  const body = textsOf(article).join("\n");
  return right.filter((part) => body.includes(part)).map((part) => `body has ${quoted(part)}`);
}

function checkWords(right: string, article: Article): string[] {
  const f1 = wordF1(textsOf(article).join("\n"), right);
  return f1 < 0.95 ? [`body words F1 ${f1.toFixed(3)}`] : [];
}

function wordF1(is: string, right: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(right)) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of wordsOf(is)) {
    const times = left.get(word) ?? 0;
    if (times > 0) both += 1;
    left.set(word, times - 1);
  }
  const total = wordsOf(is).length + wordsOf(right).length;
  return total ? (2 * both) / total : 1;
}

function wordsOf(text: string): string[] {
  return (
    plain(text)
      .normalize("NFKC")
      .toLocaleLowerCase("id")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Day and time in the zone of Jakarta. */
function jakarta(value: string | null): string | null {
  if (!value || value.length <= 10) return value;
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}+07:00`;
  return new Date(new Date(zoned).getTime() + 7 * 3600_000).toISOString().slice(0, 16);
}
