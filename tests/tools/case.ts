/** Makes a case of a messy text: `npm run case -- FILE`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import slugify from "@sindresorhus/slugify";
import type { Article, LineKind } from "../../src/model/index.ts";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { type Label, splitDate } from "./score.ts";

const DUMPS = join(import.meta.dirname, "../dumps");
const ZONES: Record<string, string> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

/** A label that nothing but the parser has written; `tests/parse/dumps.test.ts` fails while `draft` stands there. */
export type Draft = Label & { draft: true };

/**
 * Copies a text into a folder of its own below `dumps`, with a draft of its label beside it, and returns what to do next.
 * Throws a message where the text cannot become a case.
 */
export function makeCase(file: string, dumps = DUMPS): string {
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  const id = slugify(basename(file, extname(file)));
  const folder = join(dumps, id);
  if (existsSync(folder)) throw new Error(`${folder} exists already; give the file another name`);
  const bytes = readFileSync(file);
  const { source, problems } = readSource("input.txt", bytes);
  if (!source) throw new Error(`${file} cannot be read: ${problems.map(({ reason }) => reason).join("; ")}`);
  if (source.offset > 0)
    throw new Error(`${file} has front matter; a case is a text as it was found, so remove it`);
  const label = draftOf(id, parse(source, KNOWLEDGE).article);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "input.txt"), bytes);
  writeFileSync(join(folder, "label.json"), `${JSON.stringify(label, null, 2)}\n`);
  return nextSteps(relative(process.cwd(), folder));
}

/** What the parser says today, in the form of a label. */
function draftOf(id: string, article: Article): Draft {
  const { date, time } = splitDate(article.datePublished);
  const zone = ZONES[article.datePublished?.slice(-6) ?? ""] ?? null;
  const linesOf = (kind: LineKind) =>
    article.lines.filter((line) => line.kind === kind).map(({ line }) => line);
  return {
    draft: true,
    id,
    publisher: article.publisher,
    publisher_alternatives: [],
    headline: article.headline,
    deck: article.alternativeHeadline,
    published: { date, time, zone, stated: date !== null },
    notBefore: article.notBefore,
    authors: article.author,
    editors: article.editor,
    dateline_place: article.locationCreated,
    wire_sources: article.isBasedOn,
    captions: article.images.map(({ caption }) => caption),
    related_links: article.relatedLinks,
    topics: article.keywords,
    section_headings: article.body.filter(({ type }) => type === "heading").map(({ text }) => text),
    body_lines: linesOf("body"),
    boilerplate_lines: linesOf("boilerplate"),
    meta_lines: linesOf("meta"),
    signoff: article.signoff,
    people: article.mentions.people,
    places: article.mentions.places,
    organisations: article.mentions.organizations,
    kind: "",
    notes: "",
  };
}

function nextSteps(folder: string): string {
  return `Made ${folder} with input.txt and a draft of label.json.
1. Correct label.json by reading input.txt: the draft says what the parser says today, right or wrong.
2. Keep the main people, places and organisations only. Say in "kind" and "notes" what is messy. Remove "draft".
3. Run: npm run format, then node --import tsx tests/run.ts parse/dumps
4. npm run eval -- --misses --no-corpus lists what the parser gets wrong.`;
}

if (process.argv[1] === import.meta.filename) {
  const [file] = process.argv.slice(2);
  try {
    if (!file) throw new Error("Name a text: npm run case -- FILE");
    console.log(makeCase(file));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
