import {
  type Article,
  FIELDS,
  isNameField,
  type OwnValues,
  type Source,
  unknownValue,
} from "../model/index.ts";
import { supplyTitle } from "./fields/title.ts";
import { splitLines } from "./lines/split.ts";
import { readMarkdown } from "./markdown.ts";
import { frameOf } from "./pastedText.ts";

/** An article that the curator wrote by hand: all that it states is in its front matter. */
export function readHandwritten(source: Source): Article {
  const { headline, lines, body } = readMarkdown(splitLines(source.text));
  const title = headline?.text ?? null;
  return {
    ...frameOf(source),
    headline: title,
    suppliedTitle: title === null ? supplyTitle(body) : null,
    ...unknownValues(),
    body,
    lines,
    evidence: headline
      ? { headline: [{ basis: "stated", rule: "naskah-markdown", line: headline.line }] }
      : {},
  };
}

/** What no line of such a text is read for; names are. */
function unknownValues(): Omit<OwnValues, "headline"> {
  const fields = FIELDS.filter((field) => field !== "headline" && !isNameField(field));
  return Object.fromEntries(fields.map((field) => [field, unknownValue(field)])) as unknown as OwnValues;
}
