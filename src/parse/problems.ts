import type { Article, Problem, Source } from "../model/index.ts";
import { dayName } from "./cues/calendar.ts";
import type { Found } from "./fields/evidence.ts";
import type { Published } from "./fields/published.ts";
import { fieldOf } from "./passes/record.ts";

/** What the curator should look at: fields that the text does not state, and things in it that do not fit. */
export function findProblems(
  source: Source,
  article: Article,
  published: Published | null,
  otherPublisher: Found<string> | null,
): Problem[] {
  return [
    ...unknownFields(source, article),
    ...withoutBody(source, article),
    ...wrongDay(source, published),
    ...twoArticles(source, article),
    ...twoOutlets(source, article, otherPublisher),
  ];
}

const UNKNOWN = {
  headline:
    "the text states no headline; a title was supplied from its first words. Set `headline` in the front matter if you know it",
  datePublished:
    "the text states no publication date. Set `datePublished` in the front matter if you know it",
  publisher:
    "the text does not say which outlet published it. Set `publisher` in the front matter if you know it",
} as const;

function unknownFields(source: Source, article: Article): Problem[] {
  const fields = Object.keys(UNKNOWN) as (keyof typeof UNKNOWN)[];
  const missing = fields.filter(
    (field) => article[field] === null && source.corrections[field] === undefined,
  );
  return missing.map((field) => ({
    file: source.file,
    line: source.firstLine,
    rule: field === "datePublished" ? "unknown-date-published" : `unknown-${field}`,
    severity: "info",
    reason: UNKNOWN[field],
  }));
}

function withoutBody(source: Source, article: Article): Problem[] {
  if (article.body.length > 0) return [];
  const reason =
    "no line of the text reads as a story; look at its lines, or remove the file from the archive";
  return [{ file: source.file, line: source.firstLine, rule: "no-body", severity: "warning", reason }];
}

function wrongDay(source: Source, published: Published | null): Problem[] {
  if (!published || published.date.weekday === null || source.corrections.datePublished !== undefined)
    return [];
  const real = new Date(published.date.day).getUTCDay();
  if (real === published.date.weekday) return [];
  const [actual, expected] = [dayName(published.date.weekday), dayName(real)];
  return [
    {
      file: source.file,
      line: source.firstLine + published.line - 1,
      rule: "wrong-day",
      severity: "warning",
      reason: `the publication line says ${actual}, but ${published.date.day} was a ${expected}. Set \`datePublished\` in the front matter to settle it`,
      actual,
      expected,
    },
  ];
}

/** A field that each article has once stands twice: "Length: 345 words" and "Length: 120 words". */
function twoArticles(source: Source, { lines }: Article): Problem[] {
  const labels = new Set<string>();
  for (const { text, rule, line } of lines) {
    const field = rule === "kepala-naskah" ? fieldOf(text.trim()) : null;
    if (field && labels.has(field.label) && ONCE.has(field.label)) {
      const reason = `line ${source.firstLine + line - 1} begins another article; put each into a file of its own`;
      return [
        {
          file: source.file,
          line: source.firstLine + line - 1,
          rule: "two-articles",
          severity: "warning",
          reason,
        },
      ];
    }
    if (field) labels.add(field.label);
  }
  return [];
}

const ONCE = new Set(["hd", "judul", "title", "headline", "length"]);

function twoOutlets(source: Source, article: Article, other: Found<string> | null): Problem[] {
  if (!other || source.corrections.publisher !== undefined) return [];
  const line = source.firstLine + (other.evidence.line ?? 1) - 1;
  const reason = `the text names two outlets as its publisher, ${article.publisher} and ${other.value}. Set \`publisher\` in the front matter to settle it`;
  return [{ file: source.file, line, rule: "two-outlets", severity: "warning", reason, actual: other.value }];
}
