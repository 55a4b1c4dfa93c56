import { sha256 } from "../model/bytes/index.ts";
import { type Encoding, type Problem, type Source, sourceHash } from "../model/index.ts";
import { byteLength, decode } from "./decode.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { isReadableMarkdown } from "./markup.ts";
import { type Page, readPage } from "./page.ts";

/**
 * Makes a source of a file's bytes. A file without a text gives no source but a problem that says why.
 * `file` is its path inside the articles folder.
 */
export function readSource(file: string, bytes: Uint8Array): { source: Source | null; problems: Problem[] } {
  const decoded = decode(bytes);
  if (!decoded) return { source: null, problems: [notText(file)] };
  const { text: whole, encoding, bom } = decoded;
  const { length, problems, ...curated } = readFrontMatter(file, whole);
  const format = formatOf(file, whole.slice(length));
  const { text, page } = content(whole.slice(length), format);
  if (isEndless(text)) return { source: null, problems: [...problems, endless(file)] };
  if (text.trim() === "") return { source: null, problems: [...problems, empty(file, length > 0)] };
  const firstLine = whole.slice(0, length).split("\n").length;
  const offset = length === 0 ? 0 : bom + byteLength(whole.slice(0, length), encoding);
  const hash = sourceHash(sha256(bytes.subarray(offset)));
  const source: Source = { file, format, encoding, text, firstLine, offset, hash, ...curated };
  return {
    source: page ? { ...source, page, provenance: { ...address(page), ...curated.provenance } } : source,
    problems: [...problems, ...formProblems(source, bom, format === "html" && !page)],
  };
}

function formatOf(file: string, text: string): Source["format"] {
  if (MARKDOWN.test(file)) return isReadableMarkdown(text) ? "markdown" : "text";
  return /\.html?$/i.test(file) ? "html" : "text";
}

const MARKDOWN = /\.md$/i;

/** What there is to understand: the text itself, or what a saved page shows. */
function content(text: string, format: Source["format"]): { text: string; page?: Page } {
  if (format !== "html") return { text };
  try {
    const page = readPage(text);
    return { text: page.text, page };
  } catch {
    // A page that would bring the parser down, or metadata that are nested without end.
    return { text };
  }
}

function address({ canonical }: Page): Source["provenance"] {
  return canonical ? { source_url: canonical } : {};
}

/** What is unusual about the form of a file that could be read all the same. */
function formProblems(
  { file, format, text, encoding, firstLine: line }: Source,
  bom: number,
  isUnreadablePage: boolean,
): Problem[] {
  const found: [Problem["severity"], string, string][] = [];
  if (encoding !== "utf-8")
    found.push([
      encoding === "windows-1252" ? "warning" : "info",
      "encoding",
      `the file is not UTF-8; it looks like ${NAMES[encoding]} and was read as that. If letters are wrong, save it as UTF-8`,
    ]);
  if (bom > 0)
    found.push([
      "info",
      "byte-order-mark",
      "the file begins with a byte-order mark, which was left out of the text",
    ]);
  if (MARKDOWN.test(file) && format === "text")
    found.push([
      "warning",
      "unreadable-markdown",
      "its Markdown is nested or marked up beyond what can be read, so the file was read as a plain text; look for a row of signs that a program left in it",
    ]);
  if (isUnreadablePage)
    found.push([
      "warning",
      "unreadable-page",
      "its markup is nested or repeated beyond what can be read, so the file was read as a plain text; save the page again, or keep its text only",
    ]);
  if (text.includes("\r\n"))
    found.push(["info", "line-ends", "lines end as on Windows (CRLF); they are kept as they are"]);
  if (!/[\r\n]/.test(text.trim()))
    found.push([
      "info",
      "one-line",
      "the whole text stands on one line; headline and paragraphs may not be told apart",
    ]);
  return found.map(([severity, rule, reason]) => ({ file, line, rule, severity, reason }));
}

const NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "windows-1252": "Windows-1252",
};

/** Lines of the longest text: each is a row of "Naskah asli", and a news text has a thousandth of these. */
const MOST_LINES = 100_000;

function isEndless(text: string): boolean {
  let lines = 0;
  for (let at = 0; at >= 0 && lines <= MOST_LINES; lines += 1) at = text.indexOf("\n", at) + 1 || -1;
  return lines > MOST_LINES;
}

function endless(file: string): Problem {
  const reason = "has more than 100,000 lines and was left out; keep one article in a file";
  return { file, line: 1, rule: "too-large", severity: "error", reason };
}

function notText(file: string): Problem {
  const reason =
    "the file is not a text (it holds binary data) and was left out; keep only texts in this folder";
  return { file, line: 1, rule: "not-a-text", severity: "error", reason };
}

function empty(file: string, hasFrontMatter: boolean): Problem {
  const what = hasFrontMatter ? "the file holds front matter but no text" : "the file is empty";
  const reason = `${what} and was left out; add the text or delete the file`;
  return { file, line: 1, rule: "empty-file", severity: "warning", reason };
}
