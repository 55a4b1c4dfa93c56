import { sha256 } from "../model/bytes/index.ts";
import { type Article, shorten } from "../model/index.ts";

/** What is asked of every article in each build, and would cost going through its text. */
export interface Digest {
  /** SHA-256 of the article as JSON: articles with the same are the same. */
  content: string;
  /** Words of the clean body. */
  words: number;
  /** Lines of the source text. */
  lines: number;
  /** The beginning of the first paragraph, as lists show it. */
  lead: string;
  /** Something in it is what the curator says. */
  isCorrected: boolean;
}

/** Fields that few stages of a build ask for, and that are nine tenths of an article. */
type Heavy = "body" | "lines" | "evidence";

/** An article that is kept as JSON until somebody asks for a heavy field. */
export interface Folded {
  light: Omit<Article, Heavy>;
  json: Uint8Array;
  digest: Digest;
}

interface Known {
  json: Uint8Array;
  digest: Digest;
}

const known = new WeakMap<Article, Known>();

/** Folds an article; one that was unfolded from JSON is the same again. */
export function fold(article: Article): Folded {
  const { body: _body, lines: _lines, evidence: _evidence, ...light } = article;
  return { light, ...know(article) };
}

/** The article, whose heavy fields are read whenever they are asked for: all at once they would fill the memory. */
export function unfold({ light, json, digest }: Folded): Article {
  const whole = () => readArticle(json);
  const article: Article = {
    ...light,
    get body() {
      return whole().body;
    },
    get lines() {
      return whole().lines;
    },
    get evidence() {
      return whole().evidence;
    },
  };
  known.set(article, { json, digest });
  return article;
}

export function digestOf(article: Article): Digest {
  return know(article).digest;
}

/** The article as JSON, on one line. */
export function printArticle(article: Article): string {
  return new TextDecoder().decode(know(article).json);
}

function know(article: Article): Known {
  const found = known.get(article);
  if (found) return found;
  const json = Buffer.from(JSON.stringify(article));
  const made = { json, digest: digest(article, sha256(json)) };
  known.set(article, made);
  return made;
}

function digest({ body, lines, evidence }: Article, content: string): Digest {
  const words = body.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const lead = shorten(body.find(({ type }) => type === "paragraph")?.text ?? "");
  const isCorrected = Object.values(evidence).some(([first]) => first?.basis === "corrected");
  return { content, words, lines: lines.length, lead, isCorrected };
}

/** Whoever asks for one field of an article soon asks for another, or for one of those to which it is compared. */
const READ = 64;
const read = new Map<Uint8Array, Article>();

function readArticle(json: Uint8Array): Article {
  const known = read.get(json);
  if (known) return known;
  const article: Article = JSON.parse(new TextDecoder().decode(json));
  const [first] = read.keys();
  if (first && read.size === READ) read.delete(first);
  read.set(json, article);
  return article;
}
