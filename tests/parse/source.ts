import { type Source, sourceHash } from "../../src/model/article.ts";
import type { Corrections } from "../../src/model/fields.ts";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";

/** A source of a text, as `read` would hand it to the parser. */
export function sourceOf(
  text: string,
  corrections: Corrections = {},
  format: Source["format"] = "text",
): Source {
  const hash = sourceHash("0".repeat(64));
  return {
    file: "a.txt",
    format,
    encoding: "utf-8",
    text,
    firstLine: 1,
    offset: 0,
    hash,
    corrections,
    correctionLines: {},
    provenance: {},
    aliases: [],
  };
}

/** The article that the parser makes of a text. */
export function articleOf(text: string) {
  return parse(sourceOf(text), KNOWLEDGE).article;
}
