import type { SearchIndex } from "../pagefind/open.ts";
import { type Aliases, aliasesOf } from "./aliases.ts";
import { readJson } from "./filterPages.ts";
import type { Lexicon } from "./rootOf.ts";
import { INDEX_FILES, type StoredLexicon } from "./stored.ts";
import { readWords } from "./wordList.ts";

/** What the archive knows of words: roots and names. */
export interface Knowledge {
  lexicon: Lexicon;
  aliases: Aliases;
  /** Roots that stand in so many articles that Pagefind would be slow; their pages are in files of their own. */
  common: ReadonlySet<string>;
  /** The file could not be had: roots are guessed by affixes, and names have one form only. */
  isGuessed: boolean;
}

export function knowledgeFrom({ roots, exceptions, names, common }: StoredLexicon): Knowledge {
  const pairs = exceptions === "" ? [] : exceptions.split(" ").map((pair) => pair.split(":"));
  return {
    lexicon: {
      roots: new Set(readWords(roots).map(([root]) => root)),
      exceptions: new Map(pairs.map(([form = "", root = ""]) => [form, root])),
    },
    aliases: aliasesOf(names),
    common: new Set(common.split(" ")),
    isGuessed: false,
  };
}

/** Search works without a lexicon, only less well. */
export const NO_KNOWLEDGE: Knowledge = {
  lexicon: { roots: new Set(), exceptions: new Map() },
  aliases: new Map(),
  common: new Set(),
  isGuessed: true,
};

/** The lexicon of an index; rejects where it cannot be had. */
export async function readKnowledge(index: Pick<SearchIndex, "readIndexFile">): Promise<Knowledge> {
  return knowledgeFrom(await readJson<StoredLexicon>(index, INDEX_FILES.lexicon));
}
