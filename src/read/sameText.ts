import type { Source } from "../article.ts";
import type { Problem } from "../problem.ts";

/** Keeps one source of each text, the first by file name, and says which files repeat it. */
export function foldSameTexts(sources: Source[]): { sources: Source[]; problems: Problem[] } {
  const first = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const kept = first.get(source.hash);
    if (kept) problems.push(sameText(source, kept));
    else first.set(source.hash, source);
  }
  return { sources: [...first.values()], problems };
}

function sameText({ file, firstLine }: Source, kept: Source): Problem {
  const reason = `holds the same text as ${kept.file}, byte for byte, and was left out; delete one of them`;
  return { file, line: firstLine, rule: "same-text", severity: "warning", reason };
}
