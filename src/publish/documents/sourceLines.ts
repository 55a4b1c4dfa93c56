import type { Article, Block, Line } from "../../model/index.ts";
import { RULES } from "../../parse/index.ts";
import { showInvisible } from "../invisible.ts";
import { words } from "../words.ts";
import type { Became, Fact, Segment, SourceLine } from "./types.ts";

/**
 * The source text line by line, each with what it was taken for, by which rule, and what became of it ("Naskah asli"):
 * a block of the body or the values of fields.
 */
export function toSourceLines({ lines, body }: Article, facts: Fact[]): SourceLine[] {
  const blocks = becameBlocks(body);
  const values = becameValues(facts);
  return lines.map((line) => ({
    number: line.line,
    kind: line.kind,
    roleName:
      line.kind === "boilerplate" ? words.source.leftOut(words.roles[line.role]) : words.roles[line.role],
    rule: line.rule,
    segments: toSegments(line),
    became: [...(blocks.get(line.line) ?? []), ...(values.get(line.line) ?? [])],
  }));
}

/** A block's text stands at its first line; the others name the block. */
function becameBlocks(body: Block[]): Map<number, Became[]> {
  return new Map(
    body.flatMap(({ type, id, text, ordinal, lines }) => {
      const label = words.source[type](id.slice(1));
      const whole = ordinal ? `${ordinal} ${text}` : text;
      return lines.map((line, index): [number, Became[]] => [
        line,
        [
          {
            label: index > 0 ? words.source.continued(label) : label,
            text: index > 0 ? "" : whole,
            block: id,
          },
        ],
      ]);
    }),
  );
}

function becameValues(facts: Fact[]): Map<number, Became[]> {
  const values = new Map<number, Became[]>();
  for (const fact of facts.filter(({ isName }) => !isName))
    for (const { text, source } of fact.values)
      if (source?.line)
        values.set(source.line, [
          ...(values.get(source.line) ?? []),
          { label: fact.label, text, block: null },
        ]);
  return values;
}

/** The rules that a text was read by, in the order in which they come, each with its sentence. */
export function rulesOf({ lines }: Article): { name: string; summary: string }[] {
  const names = lines
    .filter(({ kind }) => kind !== "blank")
    .flatMap(({ rule, spans = [] }) => [rule, ...spans.map((span) => span.rule)]);
  return [...new Set(names)].map((name) => ({ name, summary: RULES[name]?.summary ?? "" }));
}

function toSegments({ text, spans = [] }: Line): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const add = (to: number, mark: Segment["mark"]) => {
    for (const seen of showInvisible(text.slice(at, to))) segments.push({ ...seen, mark });
    at = to;
  };
  for (const { start, end, role, rule } of spans) {
    add(start - 1, null);
    add(end - 1, { roleName: words.roles[role], rule });
  }
  add(text.length, null);
  return segments;
}
