import { type Article, type Problem, type Provenance, type Settings, slug } from "../../model/index.ts";
import { knowledgeOf, understand } from "../../parse/index.ts";
import { read, readSource } from "../../read/index.ts";
import { describe } from "./describe.ts";
import { fingerprint } from "./fingerprint.ts";
import { gather, type Input } from "./gather.ts";
import { place } from "./place.ts";

export interface AddOptions {
  /** Files, folders, or `-` for what is piped in. */
  inputs: string[];
  articles: string;
  settings: Settings;
  /** What the curator said of all of them on the command line. */
  provenance: Provenance;
  print: (text: string) => void;
  /** Asks whether to add the text just shown; null where nobody can be asked. */
  confirm: (() => Promise<boolean>) | null;
}

/** Puts texts into the articles folder, each once, with its provenance in front. Returns what went wrong. */
export async function add({
  inputs,
  articles,
  settings,
  provenance,
  print,
  confirm,
}: AddOptions): Promise<Problem[]> {
  const knowledge = knowledgeOf(settings);
  const { sources } = await read(articles);
  const known = new Map(sources.map(({ text, file }) => [fingerprint(text), file]));
  const { found, problems } = await gather(inputs);
  for (const input of found) {
    const { source, problems: unread } = readSource(input.file, input.bytes);
    problems.push(...unread.filter(({ severity }) => severity !== "info"));
    if (!source) continue;
    const key = fingerprint(source.text);
    const same = known.get(key);
    if (same) {
      problems.push(alreadyThere(input.file, same));
      continue;
    }
    const { article } = understand(source, knowledge, settings);
    print(describe(input.file, article));
    if (confirm && !(await confirm())) continue;
    const file = await place(articles, nameOf(input, article), input, {
      ...provenance,
      original: input.name,
    });
    known.set(key, file);
    print(`  added as ${file}\n`);
  }
  return problems;
}

/** A piped text has no name; it gets one from its title. */
function nameOf({ name }: Input, { headline, suppliedTitle }: Article): string {
  return name ?? `${slug(headline ?? suppliedTitle ?? "teks")}.txt`;
}

function alreadyThere(file: string, same: string): Problem {
  const reason = `not added: the archive already holds this text as ${same} (spacing aside)`;
  return { file, line: 1, rule: "same-text", severity: "error", reason };
}
