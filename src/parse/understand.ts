import type { Article, Knowledge, Problem, Settings, Source } from "../model/index.ts";
import { read, readSource } from "../read/index.ts";
import { maskContacts, tellMasked } from "./contacts.ts";
import { knowledgeOf } from "./knowledge.ts";
import { parse } from "./parse.ts";

/** A source text with the article that was understood of it, and what its curator should know of both. */
export interface Text {
  source: Source;
  article: Article;
  problems: Problem[];
}

/** Of the settings, what understanding depends on beside the knowledge that was made of them. */
type Contacts = Pick<Settings, "contacts">;

/** Understands a source text, and masks the contacts of its writers as the settings say. Never throws. */
export function understand(source: Source, knowledge: Knowledge, settings: Contacts): Text {
  const { article: parsed, problems } = parse(source, knowledge);
  const article = maskContacts(parsed, settings);
  return { source, article, problems: [...problems, ...tellMasked(article)] };
}

/** Understands the bytes of a file. `problems` are those of the file itself; they tell why there is no text, if so. */
export function understandFile(
  { file, bytes }: { file: string; bytes: Uint8Array },
  knowledge: Knowledge,
  settings: Contacts,
): { text: Text | null; problems: Problem[] } {
  const { source, problems } = readSource(file, bytes);
  return { text: source && understand(source, knowledge, settings), problems };
}

/** Understands all texts of a folder, each once. `problems` are those of the files. */
export async function understandFolder(
  folder: string,
  settings: Settings,
): Promise<{ texts: Text[]; knowledge: Knowledge; problems: Problem[] }> {
  const { sources, problems } = await read(folder);
  const knowledge = knowledgeOf(settings);
  const texts = sources.map((source) => understand(source, knowledge, settings));
  return { texts, knowledge, problems };
}
