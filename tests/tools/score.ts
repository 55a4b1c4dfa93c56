/** Scores parsed articles against hand-made labels; the definitions are those of `shared/gold/score.mjs`. */
import type { Article } from "../../src/model/article.ts";
import type { LineKind } from "../../src/model/roles.ts";

/** What a person says about a dump, in the format of `shared/gold/dev`. Line numbers count from 1. */
export interface Label {
  id: string;
  publisher: string | null;
  /** Other names of the outlet that are also right, also where `publisher` is null. */
  publisher_alternatives?: string[];
  headline: string | null;
  deck: string | null;
  published: { date: string | null; time: string | null; zone: string | null; stated: boolean };
  notBefore?: string | null;
  authors: string[];
  editors: string[];
  dateline_place: string | null;
  wire_sources: string[];
  captions: string[];
  related_links: string[];
  /** Site-wide lists: a parser that takes them for related links is neither praised nor blamed. */
  other_links?: string[];
  topics: string[];
  section_headings: string[];
  body_lines: number[];
  boilerplate_lines: number[];
  meta_lines: number[];
  inline_boilerplate?: string[];
  embeds?: string[];
  signoff: string | null;
  people: string[];
  places: string[];
  organisations: string[];
  kind?: string | null;
  notes?: string | null;
  /** Fields on which careful readers may differ, by the label's own names of them: they are not scored. */
  arguable?: string[];
}

/** A dump with its label. `id` finds the article that was parsed from it. */
export interface Labelled {
  id: string;
  label: Label;
  text: string;
}

/** The part of an article that is scored. */
export type Scored = Pick<
  Article,
  | "headline"
  | "alternativeHeadline"
  | "publisher"
  | "datePublished"
  | "author"
  | "editor"
  | "locationCreated"
  | "isBasedOn"
  | "images"
  | "relatedLinks"
  | "keywords"
  | "signoff"
  | "body"
  | "mentions"
> & { lines: readonly { line: number; kind: LineKind }[] };

/** Right, wrong and missed values of a field; characters for `body characters`. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** A tally with its rates, each between 0 and 1; a field that nobody states or claims has rates of 1. */
export interface Figure extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

/** One value that is wrong (`fp`) or missed (`fn`). */
export interface Miss {
  id: string;
  field: string;
  key: "fp" | "fn";
  what: string;
}

export interface Overall {
  dumps: number;
  missing: number;
  bodyF1: number;
  bodyLineF1: number;
  /** F1 over all lifted fields pooled, lines and mentions not among them. */
  fieldF1: number;
  /** Publication dates that are not the right one. */
  falseDates: number;
  wrongHeadlines: number;
  /** Names given as authors that did not sign the text. */
  falseAuthors: number;
  /** Labelled lines of which the parser says nothing. */
  unaccountedLines: number;
}

export interface Figures {
  overall: Overall;
  figures: Record<string, Figure>;
  misses: Miss[];
  /** Ids of dumps for which no article was given. */
  missing: string[];
}

const POOLED = [
  "headline",
  "deck",
  "publisher",
  "date",
  "time",
  "dateline",
  "signoff",
  "authors",
  "editors",
  "credits",
  "captions",
  "related",
  "topics",
  "headings",
];

/** Scores the articles (by id) against the labelled dumps; pure, so that the same input gives the same figures. */
export function score(labelled: readonly Labelled[], articles: ReadonlyMap<string, Scored>): Figures {
  const sheet = new Sheet();
  const missing: string[] = [];
  for (const dump of labelled) {
    const article = articles.get(dump.id);
    if (article) scoreDump(sheet, dump, article);
    else missing.push(dump.id);
  }
  const figures = Object.fromEntries([...sheet.tally].map(([field, tally]) => [field, rates(tally)]));
  const overall: Overall = {
    dumps: labelled.length,
    missing: missing.length,
    bodyF1: figures["body characters"]?.f1 ?? 0,
    bodyLineF1: figures["body lines"]?.f1 ?? 0,
    fieldF1: pooledF1(sheet.tally),
    falseDates: sheet.falseDates,
    wrongHeadlines: sheet.wrongHeadlines,
    falseAuthors: sheet.falseAuthors,
    unaccountedLines: sheet.unaccountedLines,
  };
  return { overall, figures, misses: sheet.misses, missing };
}

/** Prints figures as the table of `score.mjs`, a line of totals below. */
export function formatFigures({ overall, figures }: Figures): string {
  const rows = Object.entries(figures).map(([field, figure]) => formatRow(field, figure));
  const totals = Object.entries(overall).map(
    ([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`,
  );
  return ["field                   precision  recall     F1   (tp/fp/fn)", ...rows, totals.join(" · ")].join(
    "\n",
  );
}

/** One miss as a line: `04_detik · headline · missed · want "…"`. */
export function formatMiss({ id, field, key, what }: Miss): string {
  return `${id} · ${field} · ${key === "fp" ? "wrong" : "missed"} · ${what}`;
}

class Sheet {
  readonly tally = new Map<string, Tally>();
  readonly misses: Miss[] = [];
  falseDates = 0;
  wrongHeadlines = 0;
  falseAuthors = 0;
  unaccountedLines = 0;
  /** Fields of the dump at hand that are not scored. */
  arguable: ReadonlySet<string> = new Set();

  bump(field: string, key: keyof Tally, by = 1): void {
    if (this.arguable.has(field)) return;
    const tally = this.tally.get(field) ?? { tp: 0, fp: 0, fn: 0 };
    tally[key] += by;
    this.tally.set(field, tally);
  }

  miss(miss: Miss): void {
    if (this.arguable.has(miss.field)) return;
    this.bump(miss.field, miss.key);
    this.misses.push(miss);
  }
}

/** What labels call a field where this file calls it otherwise. */
const FIELD_OF_LABEL: Readonly<Record<string, string>> = {
  wire_sources: "credits",
  related_links: "related",
  section_headings: "headings",
  dateline_place: "dateline",
};

function scoreDump(sheet: Sheet, dump: Labelled, article: Scored): void {
  sheet.arguable = new Set((dump.label.arguable ?? []).map((field) => FIELD_OF_LABEL[field] ?? field));
  scoreScalars(sheet, dump, article);
  scoreLists(sheet, dump, article);
  scoreMentions(sheet, dump, article);
  scoreLines(sheet, dump, article);
  countFalse(sheet, dump.label, article);
}

/** Counts what a reader would be told wrongly: a date, a headline, an author. */
function countFalse(sheet: Sheet, { headline, published, authors }: Label, article: Scored): void {
  const { date } = splitDate(article.datePublished);
  const signed = new Set(authors.map(norm));
  if (date && date !== published.date && !sheet.arguable.has("date")) sheet.falseDates += 1;
  if (article.headline && norm(article.headline) !== norm(headline) && !sheet.arguable.has("headline"))
    sheet.wrongHeadlines += 1;
  if (!sheet.arguable.has("authors"))
    sheet.falseAuthors += article.author.filter((name) => !signed.has(norm(name))).length;
}

function scoreScalars(sheet: Sheet, { id, label }: Labelled, article: Scored): void {
  const { date, time } = splitDate(article.datePublished);
  scalar(sheet, id, "headline", label.headline, article.headline);
  scalar(sheet, id, "deck", label.deck, article.alternativeHeadline);
  scalar(sheet, id, "publisher", label.publisher, article.publisher, label.publisher_alternatives);
  scalar(sheet, id, "date", label.published.date, date);
  scalar(sheet, id, "time", label.published.time, time);
  scalar(sheet, id, "dateline", label.dateline_place, article.locationCreated);
  scalar(sheet, id, "signoff", label.signoff, article.signoff);
}

function scoreLists(sheet: Sheet, { id, label }: Labelled, article: Scored): void {
  const captions = article.images.map((image) => image.caption);
  const headings = article.body.filter((block) => block.type === "heading").map((block) => block.text);
  list(sheet, id, "authors", label.authors, article.author);
  list(sheet, id, "editors", label.editors, article.editor);
  list(sheet, id, "credits", label.wire_sources, article.isBasedOn);
  list(sheet, id, "captions", label.captions, captions);
  list(sheet, id, "related", label.related_links, article.relatedLinks, label.other_links);
  list(sheet, id, "topics", label.topics, article.keywords);
  list(sheet, id, "headings", label.section_headings, headings);
}

/** Labels name the main people and places only, so mentions are scored for recall alone. */
function scoreMentions(sheet: Sheet, { id, label }: Labelled, { mentions }: Scored): void {
  const kinds = [
    ["people", label.people, mentions.people],
    ["places", label.places, mentions.places],
    ["organizations", label.organisations, mentions.organizations],
  ] as const;
  for (const [kind, wanted, given] of kinds) {
    const found = [...new Set(given.map(norm))];
    for (const name of wanted) {
      const want = norm(name);
      if (found.some((got) => got.includes(want) || want.includes(got))) sheet.bump(`mentions.${kind}`, "tp");
      else sheet.miss({ id, field: `mentions.${kind}`, key: "fn", what: name });
    }
  }
}

function scoreLines(sheet: Sheet, { id, label, text }: Labelled, article: Scored): void {
  const kindOf = new Map(article.lines.map((line) => [line.line, line.kind]));
  const bodyLines = new Set(label.body_lines);
  const labelled = new Set([...label.body_lines, ...label.meta_lines, ...label.boilerplate_lines]);
  for (const [index, line] of text.split("\n").entries()) {
    const n = index + 1;
    if (!labelled.has(n)) continue;
    const kind = kindOf.get(n);
    if (!kind) sheet.unaccountedLines += 1;
    const what = `${n}: ${line.trim().slice(0, 80)}`;
    scoreLine(sheet, id, bodyLines.has(n), kind === "body", line.trim().length, what);
  }
}

function scoreLine(sheet: Sheet, id: string, want: boolean, got: boolean, size: number, what: string): void {
  if (want && got) {
    sheet.bump("body lines", "tp");
    sheet.bump("body characters", "tp", size);
  } else if (want || got) {
    const key = want ? "fn" : "fp";
    sheet.bump("body characters", key, size);
    sheet.miss({ id, field: "body lines", key, what });
  }
}

function scalar(
  sheet: Sheet,
  id: string,
  field: string,
  want: string | null,
  got: string | null,
  alternatives: readonly string[] = [],
): void {
  const w = norm(want);
  const g = norm(got);
  const alternative = g !== "" && alternatives.some((name) => norm(name) === g);
  if (w && g && (w === g || alternative)) sheet.bump(field, "tp");
  else if (w || (g && !alternative)) {
    const wanted = `want ${JSON.stringify(want)}`;
    if (g) sheet.miss({ id, field, key: "fp", what: `got ${JSON.stringify(got)}, ${wanted}` });
    if (w) sheet.miss({ id, field, key: "fn", what: `${wanted}, got ${JSON.stringify(got)}` });
  }
}

/** A value that is given twice counts once; a value that is wanted twice is found by giving it once. */
function list(
  sheet: Sheet,
  id: string,
  field: string,
  want: readonly string[],
  got: readonly string[],
  ignore: readonly string[] = [],
): void {
  const wanted = new Set(want.map(norm).filter(Boolean));
  const ignored = new Set(ignore.map(norm));
  const seen = new Set<string>();
  for (const value of got) {
    const g = norm(value);
    if (!g || seen.has(g)) continue;
    seen.add(g);
    if (wanted.has(g)) sheet.bump(field, "tp");
    else if (!ignored.has(g)) sheet.miss({ id, field, key: "fp", what: value });
  }
  for (const w of wanted) if (!seen.has(w)) sheet.miss({ id, field, key: "fn", what: w });
}

const EDGES = /^[\s"'.,:;()[\]*–—-]+|[\s"'.,:;()[\]*–—-]+$/g;

/** Letters matter, case, quote marks, spacing and punctuation at the ends do not. */
function norm(value: string | null): string {
  return (value ?? "")
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(EDGES, "")
    .toLocaleLowerCase("id");
}

/** The day and the time of an ISO 8601 date; null for what it lacks. */
export function splitDate(value: string | null): { date: string | null; time: string | null } {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(value ?? "");
  return { date: match?.[1] ?? null, time: match?.[2] ?? null };
}

function rates(tally: Tally): Figure {
  const { tp, fp, fn } = tally;
  const precision = tp + fp ? tp / (tp + fp) : 1;
  const recall = tp + fn ? tp / (tp + fn) : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...tally, precision, recall, f1 };
}

function pooledF1(tally: ReadonlyMap<string, Tally>): number {
  let [tp, fp, fn] = [0, 0, 0];
  for (const field of POOLED) {
    const one = tally.get(field);
    tp += one?.tp ?? 0;
    fp += one?.fp ?? 0;
    fn += one?.fn ?? 0;
  }
  return (2 * tp) / (2 * tp + fp + fn || 1);
}

function formatRow(field: string, figure: Figure): string {
  const recallOnly = field.startsWith("mentions");
  const precision = recallOnly ? "      -" : figure.precision.toFixed(3).padStart(7);
  const f1 = recallOnly ? "     -" : figure.f1.toFixed(3).padStart(6);
  const counts = `(${figure.tp}/${figure.fp}/${figure.fn})`;
  return `${field.padEnd(24)}${precision} ${figure.recall.toFixed(3).padStart(8)} ${f1}   ${counts}`;
}
