import matter from "gray-matter";
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { Corrections, Problem, Provenance, Source } from "../model/index.ts";
import { checkFrontMatter, isMeantAsKey } from "./schema.ts";

export interface FrontMatter {
  /** Characters that the front matter takes at the head of the file, its closing line included. */
  length: number;
  corrections: Corrections;
  /** The line of each correction. */
  correctionLines: Partial<Record<keyof Corrections, number>>;
  provenance: Provenance;
  aliases: Source["aliases"];
  problems: Problem[];
}

const NONE: FrontMatter = {
  length: 0,
  corrections: {},
  correctionLines: {},
  provenance: {},
  aliases: [],
  problems: [],
};

/** Characters of front matter at most; a list of a thousand topics stays below that. */
export const LONGEST = 100_000;
const NO_KEYS = "front matter holds no keys with values; leave a space behind each colon: `headline: …`";
const TOO_LONG = "front matter is longer than 100,000 characters; the text is read without it";

/**
 * Reads the optional front matter at the head of a file. A text that merely begins with `---` is a text: front matter
 * has a closing `---`, and its first line is a key in lower case with a colon. What is written nearly so, with one of the
 * known keys in it (`Headline:`), is meant as front matter and must not be published as a text.
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const length = frontMatterLength(text);
  if (length === 0) return NONE;
  if (length > LONGEST) return { ...NONE, length, problems: [problem(file, 1, TOO_LONG)] };
  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  const engine = (yaml: string): object => {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, version: "1.2" });
    return isMap(document.contents) && document.errors.length === 0
      ? document.toJS({ maxAliasCount: 0 })
      : {};
  };
  const at = (offset: number): number => lines.linePos(offset).line;
  try {
    // gray-matter would leave the last CR of a CRLF file in the last value.
    const head = text.slice(0, length).replaceAll("\r\n", "\n");
    const { data } = matter(head, { language: "yaml", engines: onlyYaml(engine) });
    const broken = document ? syntaxProblems(file, document, at) : [];
    if (document && broken.length === 0 && !isMap(document.contents))
      broken.push(problem(file, 2, `${NO_KEYS}; the text is read without it`));
    if (broken.length > 0) return { ...NONE, length, problems: broken };
    return { length, ...check(file, data, (key) => at(offsetOf(document, key))) };
  } catch (error) {
    const reason = `front matter cannot be read: ${error instanceof Error ? error.message : error}`;
    return { ...NONE, length, problems: [problem(file, 1, `${reason}; the text is read without it`)] };
  }
}

/** gray-matter runs JavaScript in `---js` front matter unless every engine but YAML is shut. */
function onlyYaml(parse: (yaml: string) => object) {
  const shut = () => {
    throw new Error("only YAML front matter is read");
  };
  return { yaml: { parse }, json: shut, javascript: shut, js: shut, coffee: shut, toml: shut };
}

/** Characters that front matter takes at the head of a text, its closing line included; 0 where there is none. */
export function frontMatterLength(text: string): number {
  const open = /^---[ \t]*(\w*)[ \t]*\r?\n/.exec(text);
  if (!open) return 0;
  const close = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/m;
  const rest = text.slice(open[0].length);
  const end = close.exec(rest);
  if (!end) return 0;
  const isMeant = (!open[1] && BEGINNING.test(rest)) || isMiswritten(rest.slice(0, end.index));
  return isMeant ? open[0].length + end.index + end[0].length : 0;
}

const BEGINNING = /^(?:[ \t]*(?:#.*)?\r?\n)*[a-z][A-Za-z_]*:(?=\s)/;

/** Lines of front matter that a person writes, at most: of longer ones a program knows how keys are written. */
const MOST_LINES = 40;
const KEY = /^["']?([\w-]+)["']? ?:/;

/** Nothing but keys, known ones among them, and what belongs to them. */
function isMiswritten(yaml: string): boolean {
  const lines = yaml.trimEnd().split("\n", MOST_LINES + 1);
  const keys = lines.map((line) => KEY.exec(line)?.[1]);
  const isYaml = lines.every((line, at) => keys[at] !== undefined || /^(?:\s|- |#|$)/.test(line));
  return isYaml && lines.length <= MOST_LINES && keys.some((key) => key !== undefined && isMeantAsKey(key));
}

function syntaxProblems(file: string, document: Document.Parsed, at: (offset: number) => number): Problem[] {
  return [...document.errors, ...document.warnings].map((error) =>
    problem(
      file,
      at(error.pos[0]),
      `front matter is not valid YAML: ${error.message}; the text is read without it`,
    ),
  );
}

/** Checks what the YAML says against the schema and keeps every key that is right. */
function check(file: string, data: object, lineOf: (key: string) => number): Omit<FrontMatter, "length"> {
  const { corrections, provenance, aliases, issues } = checkFrontMatter(data);
  const problems = issues.map(({ key, message }) =>
    problem(file, lineOf(key), `front matter: ${message}; this key is not used`),
  );
  const correctionLines = Object.fromEntries(Object.keys(corrections).map((key) => [key, lineOf(key)]));
  const old = aliases.map((path) => ({ path, line: lineOf("aliases") }));
  return { corrections, correctionLines, provenance, aliases: old, problems };
}

function offsetOf(document: Document.Parsed | undefined, key: string): number {
  if (!document || !isMap(document.contents)) return 0;
  const pair = document.contents.items.find((item) => String(item.key) === key);
  return (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
}

function problem(file: string, line: number, reason: string): Problem {
  return { file, line, rule: "front-matter", severity: "error", reason };
}
