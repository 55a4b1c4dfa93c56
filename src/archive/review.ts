import {
  type Article,
  compareProblems,
  FIELD_TABLE,
  FIELDS,
  type Field,
  fieldOf,
  isUnknown,
  type Problem,
} from "../model/index.ts";

/** What a reader expects an article to say. */
export const EXPECTED = FIELDS.filter((field) => FIELD_TABLE[field].asked);

/** What a curator should look at in one file. */
export interface Review {
  file: string;
  /** Null where the file gave no article. */
  article: Article | null;
  /** Expected fields that the text does not state. */
  unknown: Field[];
  /** Without those that only say that a field is unknown. */
  problems: Problem[];
  /** Lines that would settle what is unknown: for the front matter, or with their fences where there is none. */
  settle: string[];
}

/**
 * Every file in which something is missing, uncertain or contradictory, worst first. A field that the
 * curator calls unknown (`publisher: null`) is settled.
 */
export function review(articles: Article[], problems: Problem[]): Review[] {
  const files = new Map<string, Review>();
  for (const article of articles) files.set(article.file, reviewOf(article));
  for (const problem of problems.filter(isWorthALook)) {
    const entry = files.get(problem.file) ?? blank(problem.file);
    files.set(problem.file, { ...entry, problems: [...entry.problems, problem].sort(compareProblems) });
  }
  return [...files.values()]
    .filter(({ unknown, problems }) => unknown.length + problems.length > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.file < b.file ? -1 : 1));
}

function reviewOf(article: Article): Review {
  const settled = new Set<string>(article.corrections.map(({ field }) => field));
  const unknown = EXPECTED.filter((field) => !settled.has(field) && isUnknown(fieldOf(article, field)));
  const lines = unknown.map((field) => settle(field, article));
  const fenced = hasFrontMatter(article) || lines.length === 0 ? lines : ["---", ...lines, "---"];
  return { file: article.file, article, unknown, problems: [], settle: fenced };
}

function hasFrontMatter(article: Article): boolean {
  const { corrections, provenance, evidence } = article;
  const isCorrected = Object.values(evidence).some(([first]) => first?.basis === "corrected");
  return isCorrected || corrections.length + Object.keys(provenance).length > 0;
}

function blank(file: string): Review {
  return { file, article: null, unknown: [], problems: [], settle: [] };
}

function isWorthALook({ severity, rule }: Problem): boolean {
  return severity !== "info" && !rule.startsWith("unknown-");
}

function weight({ unknown, problems }: Review): number {
  const heaviness = { error: 1000, warning: 100, info: 0 };
  return problems.reduce((sum, { severity }) => sum + heaviness[severity], 0) + unknown.length;
}

function settle(field: Field, { suppliedTitle, notBefore }: Article): string {
  if (field === "headline") return `headline: ${JSON.stringify(suppliedTitle ?? "")}`;
  if (field === "datePublished")
    return `datePublished: ${notBefore ? ` # not before ${notBefore}` : ""}`.trimEnd();
  return `${field}: ""`;
}
