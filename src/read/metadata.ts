import type { Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import type { PageSource } from "../model/index.ts";
import { checkFrontMatter } from "./schema.ts";

type Stated = PageSource["stated"][number];

/** What the metadata of a page state: JSON-LD first (schema.org), then OpenGraph and its kin. */
export function readMetadata(tree: Root): { stated: Stated[]; canonical: string | null } {
  const found = [...readJsonLd(tree), ...readMetaElements(tree)].filter(isRight);
  const stated = found.filter(
    ({ field }, index) => found.findIndex((other) => other.field === field) === index,
  );
  const link = select('link[rel="canonical"]', tree)?.properties.href;
  const canonical =
    typeof link === "string" && checkFrontMatter({ source_url: link }).issues.length === 0 ? link : null;
  return { stated, canonical };
}

/** The same schema as for front matter: an impossible date or an empty name is not a statement. */
function isRight({ field, value }: Stated): boolean {
  return checkFrontMatter({ [field]: value }).issues.length === 0;
}

const LD = 'script[type="application/ld+json"]';
const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|BlogPosting|Report)$/;

function readJsonLd(tree: Root): Stated[] {
  const articles = selectAll(LD, tree).flatMap((script) => articlesIn(parse(textOf(script))));
  const [article] = articles;
  if (!article) return [];
  const fields: [Stated["field"], string | string[] | null][] = [
    ["headline", text(article.headline)],
    ["alternativeHeadline", text(article.alternativeHeadline)],
    ["datePublished", instant(text(article.datePublished))],
    ["publisher", names(article.publisher)[0] ?? null],
    ["author", names(article.author)],
    ["editor", names(article.editor)],
    ["articleSection", names(article.articleSection)[0] ?? null],
    ["keywords", keywords(article.keywords)],
  ];
  return fields.flatMap(([field, value]) => statement(field, value, `${LD} ${article["@type"]}.${field}`));
}

const META: [Stated["field"], property: string][] = [
  ["headline", "og:title"],
  ["publisher", "og:site_name"],
  ["datePublished", "article:published_time"],
  ["author", "article:author"],
  ["author", "author"],
  ["articleSection", "article:section"],
];

function readMetaElements(tree: Root): Stated[] {
  return META.flatMap(([field, property]) => {
    const selector = `meta[${property.includes(":") ? "property" : "name"}="${property}"]`;
    const content = text(select(selector, tree)?.properties.content);
    if (content?.startsWith("http")) return [];
    return statement(field, field === "datePublished" ? instant(content) : content, selector);
  });
}

function statement(field: Stated["field"], value: string | string[] | null, element: string): Stated[] {
  return value === null || value.length === 0 ? [] : [{ field, value, element }];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

type Thing = Record<string, unknown>;

/** Articles of a JSON-LD value: the value itself, the members of a list, or those of its `@graph`. */
function articlesIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (!isThing(value)) return [];
  const types = [value["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return [value];
  return Array.isArray(value["@graph"]) ? value["@graph"].flatMap(articlesIn) : [];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value.trim().replace(/\s+/g, " ") : null;
}

/** Names of a thing, a list of things, or plain texts. */
function names(value: unknown): string[] {
  return [value].flat().flatMap((one) => text(isThing(one) ? one.name : one) ?? []);
}

function keywords(value: unknown): string[] {
  return names(value).flatMap((list) => list.split(",").flatMap((word) => text(word) ?? []));
}

/** `2022-09-06T16:31:00+0700` and `2022-09-06 16:31:00` as ISO 8601; anything else as it stands. */
function instant(value: string | null): string | null {
  const [, day, time, zone = ""] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(value ?? "") ??
    [];
  if (!day) return value;
  if (!time) return day;
  return zone ? `${day}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}` : day;
}
