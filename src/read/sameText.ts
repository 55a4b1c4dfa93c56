import type { Problem, Source } from "../model/index.ts";

type Same = Pick<Source, "file" | "hash" | "firstLine">;

/** Keeps one source of each text, the first by file name, and says which files repeat it. */
export function foldSameTexts<Read extends Same>(sources: Read[]): { sources: Read[]; problems: Problem[] } {
  const first = new Map<string, Read>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const kept = first.get(source.hash);
    if (kept) problems.push(sameText(source, kept));
    else first.set(source.hash, source);
  }
  return { sources: [...first.values()], problems };
}

function sameText({ file, firstLine }: Same, kept: Same): Problem {
  const reason = `holds the same text as ${kept.file}, byte for byte, and was left out; delete one of them`;
  return { file, line: firstLine, rule: "same-text", severity: "warning", reason };
}
